import '../kit/tokens.css';
import '../kit/base.css';
import '../kit/parts.css';
import './start.css';
import './questions.css';
import './forecast.css';
import './today.css';
import './series/series.css';
import './at.css';
import { createRoot } from 'react-dom/client';
import { keepOffline } from '../kit/keep-offline.ts';
import { App } from './app.tsx';
import { isFramed } from './at.ts';
import { fitIntoHost } from './framed.ts';
import { languageToSpeak, speak, spoken } from './language.ts';

const root = document.getElementById('page');
const show = () => {
  if (!root) return;
  fitIntoHost(root);
  createRoot(root).render(<App />);
};
// The language the page is written in is there already; another must come before the first word.
if (languageToSpeak() === spoken()) show();
else
  speak(languageToSpeak()).then(show, (cause: unknown) => {
    console.error('The texts of this language did not come:', cause);
    show();
  });
if (!isFramed) keepOffline();
