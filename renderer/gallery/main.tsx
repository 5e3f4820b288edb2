// All parts in their states, for development and the tests: `npm run dev`, then /gallery.html of its server. The app is built without it.
import { createRoot } from 'react-dom/client';
import '../styles/index.css';
import { Gallery } from './gallery';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery />);
