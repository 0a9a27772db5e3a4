import '../kit/tokens.css';
import '../kit/base.css';
import '../kit/parts.css';
import './clinic.css';
import './board.css';
import './person.css';
import './records.css';
import './requests.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const root = document.getElementById('page');
if (root) createRoot(root).render(<App />);
