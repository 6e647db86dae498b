"use strict";
(() => {
  const bar = document.querySelector(".bar");
  if (!bar)
    return;

  const grades = ["error", "warning", "note", "silenced"];
  const notes = [...document.querySelectorAll("li.finding")];
  const marks = [...document.querySelectorAll("[data-notes]")];
  const byId = new Map(notes.map(note => [note.id, note]));
  const rows = new Map([...document.querySelectorAll("nav tr[data-draft]")].map(row => [row.dataset.draft, row]));
  const shown = document.getElementById("shown");
  const boxes = name => [...bar.querySelectorAll(`input[name=${name}]`)];
  const chosen = name => new Set(boxes(name).filter(box => box.checked).map(box => box.value));
  const notesOf = mark => mark.dataset.notes.split(" ").map(id => byId.get(id));
  let current = null;

  const markUp = mark => {
    const seen = notesOf(mark).filter(note => !note.hidden);
    if (mark.localName !== "mark") {
      if (mark.localName === "a")
        mark.hidden = seen.length === 0;
      else
        mark.classList.toggle("place", seen.length > 0);

      return;
    }

    const own = seen.map(note => note.dataset.grade);
    const gravest = grades.find(grade => own.includes(grade));
    mark.className = [gravest ?? "off", gravest ? "on" : "", mark.classList.contains("gap") ? "gap" : ""].filter(Boolean).join(" ");
  };

  const apply = () => {
    const wanted = chosen("grade");
    const rules = chosen("rule");
    const counts = new Map();
    let count = 0;
    for (const note of notes) {
      note.hidden = !(wanted.has(note.dataset.grade) && rules.has(note.dataset.rule));
      if (note.hidden)
        continue;

      count++;
      const draft = note.id.slice(0, note.id.indexOf("n"));
      counts.set(draft, (counts.get(draft) ?? 0) + 1);
    }

    marks.forEach(markUp);
    for (const [draft, row] of rows)
      row.hidden = !counts.has(draft);

    shown.textContent = count === notes.length ? `All ${count} findings are shown.` : `${count} of ${notes.length} findings are shown.`;
  };

  const step = forward => {
    const open = notes.filter(note => !note.hidden);
    if (open.length === 0)
      return;

    const at = open.indexOf(current);
    const near = current ? open.findIndex(note => current.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING) : 0;
    const next = at >= 0 ? at + (forward ? 1 : -1) : forward ? near : near - 1;
    current = open[(next + open.length) % open.length];
    current.focus({ preventScroll: true });
    current.scrollIntoView({ block: "center" });
  };

  const light = (event, isLit) => {
    const note = event.target.closest?.("li.finding")?.id ?? event.target.closest?.("a.ref")?.dataset.notes;
    if (!note)
      return;

    const draft = document.getElementById(note.slice(0, note.indexOf("n")));
    for (const mark of draft?.querySelectorAll(`[data-notes~="${note}"]:is(mark, span)`) ?? [])
      mark.classList.toggle("lit", isLit);
  };

  bar.addEventListener("change", apply);
  document.getElementById("previous").addEventListener("click", () => step(false));
  document.getElementById("next").addEventListener("click", () => step(true));
  for (const [id, isChecked] of [["all", true], ["none", false]])
    document.getElementById(id).addEventListener("click", () => {
      for (const box of boxes("rule"))
        box.checked = isChecked;

      apply();
    });

  const rules = bar.querySelector("details.rules");
  rules.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !rules.open)
      return;

    rules.open = false;
    rules.querySelector("summary").focus();
  });
  document.addEventListener("click", event => {
    if (!rules.contains(event.target))
      rules.open = false;
  });
  for (const [on, off] of [["focusin", "focusout"], ["mouseover", "mouseout"]]) {
    document.addEventListener(on, event => light(event, true));
    document.addEventListener(off, event => light(event, false));
  }

  document.addEventListener("focusin", event => {
    const note = event.target.closest("li.finding");
    if (note)
      current = note;
  });
  window.addEventListener("beforeprint", () => {
    for (const why of document.querySelectorAll("li.finding details"))
      why.open = true;
  });
  bar.hidden = false;
  apply();
})();
