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

const root = document.getElementById('page');
if (root) {
  fitIntoHost(root);
  createRoot(root).render(<App />);
}
if (!isFramed) keepOffline();
