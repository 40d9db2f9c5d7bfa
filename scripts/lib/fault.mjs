/** A failure whose message is one line for the person at the keyboard: the cause, and what to do about it. */
export class Fault extends Error {
  name = "Fault";
}
