import type { Kind } from "@chengyu-atlas/model";
import { ActionIcon, Combobox, TextInput, useCombobox } from "@mantine/core";
import { IconSearch, IconX } from "@tabler/icons-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { parseQuestion } from "../../state/ask/parse.js";
import type { Question } from "../../state/search/questions.js";
import { keepRecent, type Recent, readRecent } from "../../state/search/recent.js";
import { isBusy, useSearch } from "../../state/search/use-search.js";
import { AskOption } from "./AskOption.js";
import { KindFacets } from "./KindFacets.js";
import classes from "./Search.module.css";
import { SearchList } from "./SearchList.js";

interface Props {
  readonly questions: readonly Question[];
  readonly phone: boolean;
  readonly onChoose: (id: string) => void;
  readonly onAsk: (question: string) => void;
  /** What Ctrl (⌘) with a choice does; without it, the same as choosing. */
  readonly onOpen?: (id: string) => void;
}

/** Finds a node by any of its names, and puts it on the canvas. `/` comes here from anywhere. */
export function SearchBox({ questions, phone, onChoose, onAsk, onOpen }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<Kind | null>(null);
  const { search, retry } = useSearch(text, kind);
  const asked = parseQuestion(text);
  const understood = asked !== null;
  // Enter came before the answer: the first of the answer is meant
  const [entered, setEntered] = useState(false);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const opening = useRef(false);
  const hits = search.phase === "found" && search.current ? search.hits : null;
  const busy = isBusy(search);

  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      const field = event.target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(event.target.tagName);
      if (event.key !== "/" || field || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", slash);
    return () => document.removeEventListener("keydown", slash);
  }, []);

  useEffect(() => {
    if (hits || understood) combobox.selectFirstOption();
    else combobox.resetSelectedOption();
  }, [hits, understood, combobox]);

  const choose = (value: string) => {
    setEntered(false);
    combobox.closeDropdown();
    input.current?.blur();
    if (value.startsWith("ask:")) {
      setText("");
      onAsk(value.slice(4));
      return;
    }
    const question = questions.find(({ id }) => value === `question:${id}`);
    if (question) {
      question.ask();
      return;
    }
    const known: Recent | undefined = hits?.find(({ node }) => node.id === value)?.node ?? readRecent().find(({ id }) => id === value);
    if (known) keepRecent(known);
    setText("");
    (opening.current && onOpen ? onOpen : onChoose)(value);
  };

  const chooseFirst = useEffectEvent(() => {
    setEntered(false);
    const first = hits?.[0];
    if (asked) choose(`ask:${text.trim()}`);
    else if (first) choose(first.node.id);
  });
  useEffect(() => {
    if (entered && !busy) chooseFirst();
  }, [entered, busy]);

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      position="bottom-start"
      offset={6}
      withinPortal={false}
      shadow="md"
      width={phone ? "target" : 440}
      keepMounted={false}
    >
      <Combobox.Target>
        <TextInput
          ref={input}
          size="sm"
          className={classes["box"] ?? ""}
          classNames={{ input: classes["input"] ?? "" }}
          placeholder={t("top.search")}
          aria-label={t("top.searchLabel")}
          value={text}
          data-testid="search-input"
          autoComplete="off"
          spellCheck={false}
          leftSection={<IconSearch size={16} stroke={1.6} />}
          rightSection={
            text !== "" ? (
              <ActionIcon variant="subtle" color="ink" size={24} aria-label={t("search.clear")} onClick={() => setText("")}>
                <IconX size={14} stroke={1.6} />
              </ActionIcon>
            ) : phone ? null : (
              <kbd className={classes["key"]}>/</kbd>
            )
          }
          onChange={(event) => {
            setText(event.currentTarget.value);
            setKind(null);
            setEntered(false);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => {
            setEntered(false);
            combobox.closeDropdown();
          }}
          onKeyDown={(event) => {
            opening.current = event.ctrlKey || event.metaKey;
            if (event.key === "Enter" && busy && !event.nativeEvent.isComposing) setEntered(true);
            if (event.key === "Escape") {
              setText("");
              input.current?.blur();
            }
          }}
        />
      </Combobox.Target>
      {/* a press must not take the focus from the field, which would close the list */}
      <Combobox.Dropdown
        className={classes["dropdown"] ?? ""}
        onMouseDown={(event) => {
          opening.current = event.ctrlKey || event.metaKey;
          event.preventDefault();
        }}
      >
        <div aria-busy={busy} data-testid="search-list">
          {asked && <AskOption question={text.trim()} asked={asked} />}
          <KindFacets text={text.trim()} kind={kind} onKind={setKind} />
          {!(asked && search.phase === "none") && (
            <SearchList search={search} questions={questions} onRetry={retry} opens={onOpen !== undefined && !phone} />
          )}
        </div>
      </Combobox.Dropdown>
    </Combobox>
  );
}
