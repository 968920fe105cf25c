'use strict';
(() => {
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const MOST = 100;
  const SAY = {
    en: {
      standard: 'standard', type: 'record type', requirement: 'requirement', profile: 'profile', rule: 'rule',
      codes: 'code list', suite: 'suite', page: 'page', none: 'Nothing was found.',
      count: (n) => n === 1 ? '1 result' : `${n} results`, first: (n, all) => `The first ${n} of ${all} results`,
    },
    nl: {
      standard: 'standaard', type: 'soort record', requirement: 'eis', profile: 'profiel', rule: 'regel',
      codes: 'codelijst', suite: 'suite', page: 'pagina', none: 'Niets gevonden.',
      count: (n) => n === 1 ? '1 resultaat' : `${n} resultaten`, first: (n, all) => `De eerste ${n} van ${all} resultaten`,
    },
  };

  // What the reader chose is kept where the browser lets pages keep something.
  function kept() {
    try { return localStorage.getItem('ijk-theme'); } catch { return null; }
  }
  function keep(theme) {
    try { localStorage.setItem('ijk-theme', theme); } catch { /* Then it lasts as long as the page. */ }
  }

  root.classList.add('scripted');
  const chosen = kept();
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;

  function startTheme() {
    const button = byId('theme');
    const system = matchMedia('(prefers-color-scheme: dark)');
    const dark = () => root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;
    const show = () => button.setAttribute('aria-pressed', String(dark()));
    button.addEventListener('click', () => {
      root.dataset.theme = dark() ? 'light' : 'dark';
      keep(root.dataset.theme);
      show();
    });
    system.addEventListener('change', show);
    show();
  }

  // Searching: every word must be there, in either language; accents and capitals do not matter.

  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  let entries = null;

  function read() {
    const tongue = root.lang === 'nl' ? 3 : 2;
    return window.ijkIndex.map((entry) => ({
      address: entry[0], kind: entry[1], shown: entry[tongue] || entry[2],
      title: ` ${plain(`${entry[2]} ${entry[3]}`)}`, words: ` ${plain(entry[4])}`,
    }));
  }

  function weight(entry, words) {
    let sum = 0;
    for (const word of words) {
      const first = entry.words.startsWith(` ${word} `) || entry.words === ` ${word}`;
      if (first) sum += 16;
      else if (entry.title.includes(` ${word}`)) sum += 8;
      else if (entry.title.includes(word)) sum += 4;
      else if (entry.words.includes(` ${word}`)) sum += 2;
      else if (entry.words.includes(word)) sum += 1;
      else return 0;
    }
    return sum;
  }

  function search(query) {
    entries ??= read();
    const words = plain(query).split(/\s+/).filter((word) => word !== '');
    if (words.length === 0) return null;
    return entries
      .map((entry, at) => ({ entry, at, sum: weight(entry, words) }))
      .filter((hit) => hit.sum > 0)
      .sort((one, other) => other.sum - one.sum || one.at - other.at)
      .map((hit) => hit.entry);
  }

  function show(query) {
    const say = SAY[root.lang];
    const hits = search(query);
    byId('found').textContent = hits === null ? ''
      : hits.length === 0 ? say.none
      : hits.length > MOST ? say.first(MOST, hits.length) : say.count(hits.length);
    byId('results').replaceChildren(...(hits ?? []).slice(0, MOST).map((hit) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = hit.address;
      link.textContent = hit.shown;
      const kind = document.createElement('span');
      kind.className = 'kind';
      kind.textContent = say[hit.kind];
      const place = document.createElement('code');
      place.textContent = hit.address.replace(/\.html/, '');
      item.append(link, kind, place);
      return item;
    }));
  }

  function startSearch() {
    const field = byId('query');
    field.form.addEventListener('submit', (event) => {
      event.preventDefault();
      show(field.value);
    });
    let later = 0;
    field.addEventListener('input', () => {
      clearTimeout(later);
      later = setTimeout(() => show(field.value), 120);
    });
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    show(field.value);
  }

  document.addEventListener('DOMContentLoaded', () => {
    startTheme();
    if (byId('results')) startSearch();
  });
})();
