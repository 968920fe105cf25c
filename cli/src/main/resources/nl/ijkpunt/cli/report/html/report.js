'use strict';
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const MOST_ON_PAPER = 100;
  const TALLEST = 8e6; // pixels; browsers place nothing right far below this
  const SEVERITIES = ['error', 'warning', 'info'];
  const SAY = {
    en: {
      error: 'error', warning: 'warning', info: 'info', all: 'All', fresh: 'New', known: 'Known already',
      expected: 'Expected', found: 'Found', fix: 'How to mend it', asked: 'Asked by', only: 'Only for',
      excerpt: 'In the record', why: 'Why this rule is there', place: 'line', nothing: 'No finding matches.',
      matching: (n, all) => n === all ? `${all} findings` : `${n} of ${all} findings`,
      cause: (n) => `Only the findings of cause ${n}`, anyCause: 'Show those of all causes',
      which: (n, all) => `Finding ${n} of ${all}`,
      paper: (n, all) => `These are the first ${n} of the ${all} findings that were chosen.`,
    },
    nl: {
      error: 'fout', warning: 'waarschuwing', info: 'info', all: 'Alle', fresh: 'Nieuw', known: 'Al bekend',
      expected: 'Verwacht', found: 'Gevonden', fix: 'Oplossing', asked: 'Gevraagd door', only: 'Alleen voor',
      excerpt: 'In het record', why: 'Waarom deze regel er is', place: 'regel', nothing: 'Geen bevinding past hierbij.',
      matching: (n, all) => n === all ? `${all} bevindingen` : `${n} van ${all} bevindingen`,
      cause: (n) => `Alleen de bevindingen van oorzaak ${n}`, anyCause: 'Toon die van alle oorzaken',
      which: (n, all) => `Bevinding ${n} van ${all}`,
      paper: (n, all) => `Dit zijn de eerste ${n} van de ${all} gekozen bevindingen.`,
    },
  };
  const language = () => root.lang;
  const say = () => SAY[language()];
  const number = (n) => new Intl.NumberFormat(language()).format(n);

  // Building elements: text goes in as text, and never as markup.

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children.filter((child) => child !== null && child !== ''));
    return made;
  }

  function shape(name) {
    const SVG = 'http://www.w3.org/2000/svg';
    const drawing = document.createElementNS(SVG, 'svg');
    drawing.setAttribute('class', `shape ${name}`);
    drawing.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS(SVG, 'use');
    use.setAttribute('href', `#shape-${name}`);
    drawing.append(use);
    return drawing;
  }

  // Language and theme.

  const redraws = [];

  function speak(code) {
    root.lang = code;
    for (const button of document.querySelectorAll('[data-language]')) {
      button.setAttribute('aria-pressed', String(button.dataset.language === code));
    }
    document.title = document.querySelector('title').dataset[code];
    for (const redraw of redraws) redraw();
  }

  function startControls() {
    root.classList.add('scripted');
    for (const button of document.querySelectorAll('[data-language]')) {
      button.addEventListener('click', () => speak(button.dataset.language));
    }
    const theme = byId('theme');
    const system = matchMedia('(prefers-color-scheme: dark)');
    const dark = () => root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;
    const show = () => theme.setAttribute('aria-pressed', String(dark()));
    theme.addEventListener('click', () => {
      root.dataset.theme = dark() ? 'light' : 'dark';
      show();
    });
    system.addEventListener('change', show);
    show();
    byId('print').addEventListener('click', () => print());
    // A link to what is folded in opens it.
    document.addEventListener('click', (event) => {
      const link = event.target.closest('a[href^="#rule-"]');
      const target = link && byId(link.hash.slice(1));
      if (target) {
        target.open = true;
        target.querySelector('summary').focus({ preventScroll: true });
      }
    });
  }

  // Unpacking.

  async function unpack(id) {
    const holder = byId(id);
    if (!holder) return null;
    const packed = atob(holder.textContent);
    const bytes = new Uint8Array(packed.length);
    for (let i = 0; i < packed.length; i++) bytes[i] = packed.charCodeAt(i);
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return JSON.parse(await new Response(unpacked).text());
  }

  // The findings: columns of numbers that point into tables.

  function readFindings({ columns, texts, clauses, rules }) {
    const size = columns.rule.length;
    const starts = new Int32Array(size);
    for (let i = 0, at = 0; i < size; i++) {
      starts[i] = at;
      at += rules[columns.rule[i]].names.length;
    }
    const text = (name, i) => columns[name][i] < 0 ? '' : texts[columns[name][i]];
    const rule = (i) => rules[columns.rule[i]];
    const words = (i, part) => {
      const values = {};
      rule(i).names.forEach((name, at) => {
        const value = columns.arguments[starts[i] + at];
        if (value >= 0) values[name] = texts[value];
      });
      const told = (piece) => [...piece.matchAll(/\{(\w+)\}/g)].every((found) => found[1] in values);
      return rule(i)[part][language()]
        .replace(/\[\[(.*?)\]\]/g, (_, piece) => told(piece) ? piece : '')
        .replace(/\{(\w+)\}/g, (whole, name) => name in values ? values[name] : whole);
    };
    const blocks = new Map();
    const excerpt = async (i) => {
      const block = Math.floor(i / 1000);
      if (!blocks.has(block)) blocks.set(block, unpack(`excerpts-${block}`));
      const excerpts = await blocks.get(block);
      return excerpts ? excerpts[i % 1000] : [];
    };
    return { size, columns, texts, clauses, rules, starts, text, rule, words, excerpt };
  }

  // Which findings a query and choices leave.

  function searcher(data) {
    const { size, columns, starts, rules } = data;
    const texts = data.texts.map((text) => text.toLowerCase());
    const ruleWords = rules.map((rule) => ['title', 'message', 'expected', 'fix']
      .flatMap((part) => [rule[part].en, rule[part].nl]).concat(rule.id).join('\n').toLowerCase());
    const searched = ['source', 'pointer', 'type', 'id', 'key', 'actual'].map((name) => columns[name]);

    function matches(word) {
      const inTexts = new Uint8Array(texts.length + 1); // the last place stands for -1: no text
      texts.forEach((text, i) => { if (text.includes(word)) inTexts[i] = 1; });
      const inRules = ruleWords.map((text) => text.includes(word));
      const none = texts.length;
      return (i) => {
        const rule = columns.rule[i];
        if (inRules[rule]) return true;
        for (const column of searched) {
          if (inTexts[column[i] < 0 ? none : column[i]] === 1) return true;
        }
        const end = starts[i] + rules[rule].names.length;
        for (let at = starts[i]; at < end; at++) {
          const value = columns.arguments[at];
          if (inTexts[value < 0 ? none : value] === 1) return true;
        }
        return false;
      };
    }

    return (choice) => {
      const words = choice.query.toLowerCase().split(/\s+/).filter(Boolean).map(matches);
      const allowed = rules.map((rule) =>
        choice.severities.has(rule.severity) && (choice.rule === '' || rule.id === choice.rule));
      const left = new Int32Array(size);
      let count = 0;
      for (let i = 0; i < size; i++) {
        if (allowed[columns.rule[i]]
            && (choice.source < 0 || columns.source[i] === choice.source)
            && (choice.type < 0 || columns.type[i] === choice.type)
            && (choice.known < 0 || columns.known[i] === choice.known)
            && (choice.cause < 0 || columns.cause[i] === choice.cause)
            && words.every((word) => word(i))) {
          left[count++] = i;
        }
      }
      return left.subarray(0, count);
    };
  }

  // A list of which only the rows in sight exist.

  function virtualList(data, onChoose, onEnter) {
    const list = byId('list');
    const rows = byId('rows');
    let shown = new Int32Array(0);
    let active = -1;
    let rowHeight = 64;

    const height = () => Math.min(shown.length * rowHeight, TALLEST);
    const inSight = () => Math.ceil(list.clientHeight / rowHeight);
    const scaled = () => shown.length * rowHeight > TALLEST;

    function firstInSight() {
      if (!scaled()) return Math.floor(list.scrollTop / rowHeight);
      const way = list.scrollTop / (height() - list.clientHeight);
      return Math.round(way * (shown.length - inSight() + 1));
    }

    function row(at, top) {
      const i = shown[at];
      const rule = data.rule(i);
      const who = data.text('key', i) || data.text('id', i);
      const made = element('div', {
        class: 'row', role: 'option', id: `row-${at}`, 'aria-posinset': at + 1,
        'aria-setsize': shown.length, 'aria-selected': at === active,
      }, shape(rule.severity), element('div', { class: 'message' },
        element('span', { class: 'unseen' }, `${say()[rule.severity]}: `), data.words(i, 'message')),
      element('div', { class: 'place' },
        `${data.text('type', i)} ${who} · ${data.text('source', i).split('/').pop()}:${data.columns.line[i]}`));
      made.style.top = `${top}px`;
      made.dataset.at = at;
      return made;
    }

    function draw() {
      const first = Math.max(0, firstInSight() - 4);
      const last = Math.min(shown.length, first + inSight() + 8);
      const top = (at) => scaled() ? list.scrollTop + (at - firstInSight()) * rowHeight : at * rowHeight;
      const made = document.createDocumentFragment();
      for (let at = first; at < last; at++) made.append(row(at, top(at)));
      // The chosen row is always there, so that who listens to the page never loses it.
      if (active >= 0 && (active < first || active >= last)) made.append(row(active, top(active)));
      rows.replaceChildren(made);
      if (active >= 0) list.setAttribute('aria-activedescendant', `row-${active}`);
      else list.removeAttribute('aria-activedescendant');
    }

    function reveal() {
      const first = firstInSight();
      const whole = Math.max(1, Math.floor(list.clientHeight / rowHeight));
      if (scaled()) {
        if (active < first || active >= first + whole) {
          list.scrollTop = active / (shown.length - inSight() + 1) * (height() - list.clientHeight);
        }
      } else if (active * rowHeight < list.scrollTop) {
        list.scrollTop = active * rowHeight;
      } else if ((active + 1) * rowHeight > list.scrollTop + list.clientHeight) {
        list.scrollTop = (active + 1) * rowHeight - list.clientHeight;
      }
    }

    function choose(at) {
      if (shown.length === 0) return;
      active = Math.max(0, Math.min(shown.length - 1, at));
      reveal();
      draw();
      onChoose(shown[active], active, shown.length);
    }

    list.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true });
    new ResizeObserver(draw).observe(list);
    list.addEventListener('click', (event) => {
      const hit = event.target.closest('.row');
      if (hit) {
        choose(Number(hit.dataset.at));
        if (matchMedia('(max-width: 56rem)').matches) onEnter();
      }
    });
    list.addEventListener('keydown', (event) => {
      const page = Math.max(1, inSight() - 2);
      const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key in steps) choose(active + steps[event.key]);
      else if (event.key === 'Enter' || event.key === ' ') onEnter();
      else return;
      event.preventDefault();
    });

    return {
      show(found) {
        shown = found;
        rowHeight = 4 * parseFloat(getComputedStyle(root).fontSize);
        rows.style.height = `${height()}px`;
        list.scrollTop = 0;
        active = -1;
        choose(0);
        if (found.length === 0) draw();
      },
      step: (by) => choose(active + by),
      redraw: () => choose(active),
      focus: () => list.focus(),
      shown: () => shown,
    };
  }

  // One finding, in full.

  function finding(data, i, title, excerpt) {
    const rule = data.rule(i);
    const [clause, link] = data.clauses[data.columns.clause[i]];
    const safe = /^https?:\/\//.test(link);
    const made = element('article', { class: 'finding' },
      element('p', { class: 'eyebrow' },
        element('span', { class: `severity ${rule.severity}` }, shape(rule.severity), say()[rule.severity]),
        element('a', { href: `#rule-${rule.id}` }, rule.id),
        data.columns.known[i] ? element('span', { class: 'known' }, say().known) : ''),
      element('h3', title, data.words(i, 'message')),
      element('p', { class: 'where' },
        `${data.text('source', i)}:${data.columns.line[i]}:${data.columns.column[i]}`,
        data.text('pointer', i) ? ` · ${data.text('pointer', i)}` : '', element('br', {}),
        [data.text('type', i), data.text('id', i), data.text('key', i) && `(${data.text('key', i)})`]
          .filter(Boolean).join(' ')));
    const list = element('dl', {});
    const pair = (name, value, kind = '') => {
      if (value) list.append(element('dt', {}, name), element('dd', { class: kind }, value));
    };
    pair(say().expected, data.words(i, 'expected'));
    pair(say().found, data.text('actual', i));
    pair(say().fix, data.words(i, 'fix'), 'fix');
    pair(say().asked, safe ? element('a', { href: link, rel: 'noreferrer' }, clause) : clause);
    pair(say().only, data.text('profiles', i));
    made.append(list);
    if (excerpt.length > 0) {
      const [before, spot, after] = excerpt;
      made.append(element('figure', { class: 'excerpt' }, element('figcaption', {}, say().excerpt),
        element('pre', {}, element('code', {}, before, element('mark', {}, spot), after))));
    }
    const why = document.querySelector(`#rule-${CSS.escape(rule.id)} .why`);
    if (why) {
      made.append(element('details', { class: 'explained' },
        element('summary', {}, say().why), why.cloneNode(true)));
    }
    return made;
  }

  // Filters, list and finding together.

  function startBrowser(data) {
    const detail = byId('detail');
    const search = searcher(data);
    const choice = {
      query: '', severities: new Set(SEVERITIES), rule: '', source: -1, type: -1, known: -1, cause: -1,
    };
    let latest = 0;

    async function show(i, at, all) {
      const turn = ++latest;
      const open = detail.querySelector('.explained')?.open;
      const excerpt = await data.excerpt(i);
      if (turn !== latest) return;
      const made = finding(data, i, { id: 'detail-name', tabindex: '-1' }, excerpt);
      made.querySelector('.eyebrow').append(
        element('span', { class: 'help' }, say().which(number(at + 1), number(all))));
      const focused = detail.contains(document.activeElement);
      if (open) made.querySelector('.explained').open = true;
      detail.replaceChildren(made);
      detail.scrollTop = 0;
      if (focused) byId('detail-name').focus();
      byId('previous').disabled = false;
      byId('previous').setAttribute('aria-disabled', String(at === 0));
      byId('next').setAttribute('aria-disabled', String(at === all - 1));
    }

    const enter = () => {
      const title = byId('detail-name');
      if (title) title.focus();
    };
    const list = virtualList(data, show, enter);

    function apply() {
      const found = search(choice);
      const none = found.length === 0;
      latest++;
      byId('split').hidden = none;
      list.show(found);
      tell();
    }

    function tell() {
      const n = list.shown().length;
      byId('matching').textContent =
        n === 0 ? say().nothing : say().matching(number(n), number(data.size));
      const chosen = byId('chosen');
      chosen.hidden = choice.cause < 0;
      if (choice.cause >= 0) {
        const all = element('button', { type: 'button' }, say().anyCause);
        all.addEventListener('click', () => {
          choice.cause = -1;
          apply();
          byId('query').focus();
        });
        chosen.replaceChildren(say().cause(number(choice.cause + 1)), all);
      }
    }

    function counts(of) {
      const counted = new Map();
      for (let i = 0; i < data.size; i++) counted.set(of(i), (counted.get(of(i)) || 0) + 1);
      return counted;
    }
    const amounts = {
      severity: counts((i) => data.rule(i).severity),
      rule: counts((i) => data.rule(i).id),
      source: counts((i) => data.columns.source[i]),
      type: counts((i) => data.columns.type[i]),
      known: counts((i) => data.columns.known[i]),
    };

    function options(id, current, all, entries) {
      byId(id).replaceChildren(...[[all, '']].concat(entries).map(([words, value]) => {
        const option = element('option', { value }, words);
        option.selected = String(value) === String(current < 0 ? '' : current);
        return option;
      }));
    }

    function fill() {
      const listed = (counted, name) => [...counted].map(([value, n]) => [`${name(value)} (${number(n)})`, value])
        .sort((one, other) => one[0] < other[0] ? -1 : 1);
      options('by-rule', choice.rule, say().all, listed(amounts.rule, (id) => id));
      options('by-source', choice.source, say().all, listed(amounts.source, (at) => data.texts[at]));
      options('by-type', choice.type, say().all, listed(amounts.type, (at) => data.texts[at]));
      options('by-status', choice.known, say().all,
        [[`${say().fresh} (${number(amounts.known.get(0) || 0)})`, 0],
          [`${say().known} (${number(amounts.known.get(1) || 0)})`, 1]]);
      byId('status-field').hidden = !amounts.known.get(1);
      for (const severity of SEVERITIES) {
        const label = byId(`choose-${severity}`).parentElement;
        label.lastChild.textContent = `${say()[severity]} (${number(amounts.severity.get(severity) || 0)})`;
      }
    }

    for (const severity of SEVERITIES) {
      const box = element('input', { type: 'checkbox', id: `choose-${severity}` });
      box.checked = true;
      box.addEventListener('change', () => {
        if (box.checked) choice.severities.add(severity);
        else choice.severities.delete(severity);
        apply();
      });
      byId('severities').append(element('label', {}, box, shape(severity), element('span', {})));
    }

    const pick = (id, take) => byId(id).addEventListener('change', (event) => {
      take(event.target.value);
      apply();
    });
    const at = (value) => value === '' ? -1 : Number(value);
    pick('by-rule', (value) => { choice.rule = value; });
    pick('by-source', (value) => { choice.source = at(value); });
    pick('by-type', (value) => { choice.type = at(value); });
    pick('by-status', (value) => { choice.known = at(value); });
    let waiting = 0;
    byId('query').addEventListener('input', (event) => {
      choice.query = event.target.value;
      clearTimeout(waiting);
      waiting = setTimeout(apply, 60);
    });
    const form = byId('filters');
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => {
      Object.assign(choice, {
        query: '', severities: new Set(SEVERITIES), rule: '', source: -1, type: -1, known: -1, cause: -1,
      });
      setTimeout(() => {
        for (const severity of SEVERITIES) byId(`choose-${severity}`).checked = true;
        fill();
        apply();
      });
    });
    for (const button of document.querySelectorAll('[data-cause]')) {
      button.addEventListener('click', () => {
        form.reset();
        setTimeout(() => {
          choice.cause = Number(button.dataset.cause);
          apply();
          byId('findings').scrollIntoView();
          list.focus();
        });
      });
    }
    byId('previous').addEventListener('click', () => list.step(-1));
    byId('next').addEventListener('click', () => list.step(1));
    byId('back').addEventListener('click', () => list.focus());
    detail.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') list.focus();
    });

    // On paper stand the findings that are chosen now, and what is folded in.
    let opened = [];
    addEventListener('beforeprint', () => {
      const some = list.shown().subarray(0, MOST_ON_PAPER);
      byId('first').replaceChildren(...Array.from(some, (i) => finding(data, i, {}, [])));
      if (some.length < list.shown().length) {
        byId('first').append(element('p', { class: 'note' },
          say().paper(number(some.length), number(list.shown().length))));
      }
      opened = [...document.querySelectorAll('#causes details, #unchecked details, #baseline details')]
        .filter((folded) => !folded.open);
      for (const folded of opened) folded.open = true;
    });
    addEventListener('afterprint', () => {
      for (const folded of opened) folded.open = false;
    });

    if (amounts.known.get(1)) choice.known = 0;
    byId('browser').hidden = false;
    root.classList.add('opened');
    fill();
    apply();
    redraws.push(() => {
      fill();
      tell();
      list.redraw();
    });
  }

  startControls();
  speak(root.lang);
  if (byId('findings-data')) {
    unpack('findings-data').then(readFindings).then(startBrowser).catch((trouble) => {
      byId('unreadable').hidden = false;
      throw trouble;
    });
  }
})();
