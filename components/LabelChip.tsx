import type { JSX } from 'preact';
import type { LabelColour } from '../lib/core/schema/shared.ts';
import { CloseIcon } from './icons.tsx';
import { Menu, type MenuItem } from './Menu.tsx';
import { useStrings } from './strings.ts';

/** In the order in which they are offered; test/components/tokens.test.ts holds that there is a token for each. */
export const COLOURS: readonly LabelColour[] = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'grey'];

/** A label's colour beside its name, which says what the colour only helps to find. */
export const Swatch = ({ colour }: { colour: LabelColour | null }): JSX.Element | null =>
  colour === null ? null : <span class={`swatch swatch--${colour}`} aria-hidden="true" />;

interface Props {
  label: string;
  colour: LabelColour | null;
  onColour: (colour: LabelColour | null) => void;
  onRemove: () => void;
}

/** A label of a clip; opens the menu of its colours, and goes. */
export function LabelChip({ label, colour, onColour, onRemove }: Props): JSX.Element {
  const { t } = useStrings();
  const items: MenuItem[] = [
    ...COLOURS.map((one) => ({
      name: t(`labels.colour.${one}`),
      icon: <Swatch colour={one} />,
      checked: one === colour,
      onChoose: () => onColour(one),
    })),
    { name: t('labels.noColour'), checked: colour === null, onChoose: () => onColour(null) },
    { name: t('labels.remove', { label }), group: true, onChoose: onRemove },
  ];
  return (
    <span class="chip label-chip">
      <Menu
        title={t('labels.menu', { label })}
        class="label-chip__menu"
        face={
          <>
            <Swatch colour={colour} />
            <bdi>{label}</bdi>
          </>
        }
        items={items}
      />
      <button
        type="button"
        class="chip__remove"
        tabIndex={-1}
        aria-label={t('labels.remove', { label })}
        title={t('labels.remove', { label })}
        onClick={onRemove}
      >
        <CloseIcon />
      </button>
    </span>
  );
}
