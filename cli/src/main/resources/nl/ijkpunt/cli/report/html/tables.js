'use strict';
{
  const root = document.documentElement;
  const buttons = document.querySelectorAll('[data-language]');
  const speak = (code) => {
    root.lang = code;
    document.title = document.querySelector('title').dataset[code];
    for (const button of buttons) {
      button.setAttribute('aria-pressed', String(button.dataset.language === code));
    }
  };
  root.classList.add('scripted');
  for (const button of buttons) {
    button.addEventListener('click', () => speak(button.dataset.language));
  }
  speak(root.lang);
}
