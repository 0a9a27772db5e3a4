import '../kit/tokens.css';
import '../kit/base.css';
import '../kit/parts.css';
import './start.css';
import './questions.css';
import './forecast.css';
import './today.css';
import { createRoot } from 'react-dom/client';
import { keepOffline } from '../kit/keep-offline.ts';
import { App } from './app.tsx';

const root = document.getElementById('page');
if (root) createRoot(root).render(<App />);
keepOffline();
