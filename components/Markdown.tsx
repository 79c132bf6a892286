import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type MarkdownNode, readMarkdown } from './markdown-tree.ts';
import './styles/markdown.css';

/** Markdown as it was meant. Elements are made of what was read, never of HTML. */
export function Markdown({ text }: { text: string }): JSX.Element {
  const nodes = useMemo(() => readMarkdown(text), [text]);
  return <div class="markdown">{nodes.map(draw)}</div>;
}

const all = (nodes: readonly MarkdownNode[]): ComponentChildren => nodes.map(draw);

function draw(node: MarkdownNode, key: number): ComponentChildren {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'break':
      return <br key={key} />;
    case 'rule':
      return <hr key={key} />;
    case 'code':
      return <code key={key}>{node.text}</code>;
    case 'codeBlock':
      return <pre key={key}>{node.text}</pre>;
    case 'paragraph':
      return <p key={key}>{all(node.inside)}</p>;
    case 'quote':
      return <blockquote key={key}>{all(node.inside)}</blockquote>;
    case 'strong':
      return <strong key={key}>{all(node.inside)}</strong>;
    case 'em':
      return <em key={key}>{all(node.inside)}</em>;
    case 'del':
      return <del key={key}>{all(node.inside)}</del>;
    case 'heading':
      // No heading of the page: a note would break its outline.
      return (
        <p key={key} class={`markdown__heading markdown__heading--${Math.min(3, node.level)}`}>
          {all(node.inside)}
        </p>
      );
    case 'list':
      return node.start === null ? (
        <ul key={key}>{items(node.items)}</ul>
      ) : (
        <ol key={key} start={node.start}>
          {items(node.items)}
        </ol>
      );
    case 'task':
      return node.done ? '☑ ' : '☐ ';
    case 'link':
      return (
        <a key={key} href={node.href} target="_blank" rel="noreferrer noopener">
          {all(node.inside)}
        </a>
      );
    case 'table':
      return (
        <table key={key}>
          <thead>
            <tr>{cells(node.head, 'th')}</tr>
          </thead>
          <tbody>
            {node.rows.map((row, i) => (
              <tr key={i}>{cells(row, 'td')}</tr>
            ))}
          </tbody>
        </table>
      );
  }
}

const items = (list: readonly MarkdownNode[][]): JSX.Element[] => list.map((item, i) => <li key={i}>{all(item)}</li>);

const cells = (row: readonly MarkdownNode[][], Cell: 'th' | 'td'): JSX.Element[] =>
  row.map((cell, i) => <Cell key={i}>{all(cell)}</Cell>);
