// The sheet of the design system: every control as it is, in its states. Built by scripts/support/gallery.ts, never shipped.
import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import './gallery.css';
import '../../components/styles/forced.css';
import { render } from 'preact';
import { Gallery } from './Gallery.tsx';

const root = document.querySelector('#app');
if (root === null) throw new Error('the page has no #app');
render(<Gallery />, root);
