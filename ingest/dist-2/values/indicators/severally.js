const LINK = /^(?:[、,]?[和与及]?|以及|到|至)$/;
const SEVERALLY = "分别";
/** Whether one number follows another with nothing but a link between: 58524家|和|7565家. */
export function linked({ text }, first, second) {
  return first !== undefined && second !== undefined && second.start >= first.end && LINK.test(text.slice(first.end, second.start));
}
/** The nouns of A、B和C分别达到, which the numbers after it take in turn. */
function nounsOf({ text }, { quote, rule }, q) {
  const words = text.slice(quote.start, q.start);
  const end = words.indexOf(SEVERALLY);
  if (end < 0 || (rule !== "before" && rule !== "share")) return [];
  const nouns = words.slice(0, end).replace(rule === "share" ? /占(?!地|比).*$/ : /(?!)/, "");
  return nouns
    .split(/、|和|与|以及|及/)
    .filter((noun) => noun.length > 1)
    .map((noun) => (rule === "share" ? `${noun}占比` : noun));
}
/** What follows the noun in a measure's name: 同比增加 of 企业同比增加. */
const tail = ({ name, noun }) => (name.startsWith(noun) ? name.slice(noun.length) : "");
/**
 * Gives a number its turn where several share one statement: A和B分别达到X和Y,同比增加p和q. Returns its measure and what
 * waits for the numbers after it.
 */
export function inTurn(scene, quantity, found, carried, next) {
  const { byUnit, nouns } = carried;
  const turned = (noun, waiting, all, end = tail(found)) => ({
    quantity,
    measure: { ...found, noun, name: noun + end },
    waiting,
    nouns: all,
    byUnit,
  });
  const [turn, ...waiting] = linked(scene, carried.quantity, quantity) ? carried.waiting : [];
  if (turn !== undefined && found.rule !== "after") return turned(turn, waiting, nouns, carried.measure && tail(carried.measure));
  const own = nounsOf(scene, found, quantity);
  const [first, ...rest] = own;
  if (first !== undefined && rest.length > 0) return turned(first, rest, own, "");
  const [head, ...others] = nouns;
  const again = found.rule === "change" && found.noun === carried.measure?.noun && linked(scene, quantity, next);
  if (again && head !== undefined) return turned(head, others, nouns);
  return { quantity, measure: found, waiting: [], nouns, byUnit };
}
//# sourceMappingURL=severally.js.map
