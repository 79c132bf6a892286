import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Announcer, useAnnounce } from '../../components/Announcer.tsx';
import { Badge } from '../../components/Badge.tsx';
import { DeleteIcon, ExportIcon, WarnIcon } from '../../components/icons.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { Menu } from '../../components/Menu.tsx';
import { Popover } from '../../components/Popover.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';

/** Every control with the words it might bear. */
export const Gallery = (): JSX.Element => (
  <Announcer>
    <main class="gallery">
      <h1>Điểm Báo</h1>
      <Part title="Kbd">
        {['j', 'k', '?', 'Shift+Enter', 'Ctrl+Z', 'ArrowDown', 'Escape', 'Space'].map((keys) => (
          <Kbd key={keys} keys={keys} />
        ))}
      </Part>
      <Part title="Badge">
        <Badge>Nháp</Badge>
        <Badge tone="good">Đã duyệt</Badge>
        <Badge tone="warn">
          <WarnIcon /> chưa chắc
        </Badge>
        <Badge tone="bad">Trả lại</Badge>
        <Badge tone="document">Văn bản</Badge>
        <Badge tone="official">Cán bộ</Badge>
      </Part>
      <Part title="Menu, Popover">
        <Menus />
      </Part>
      <Part title="Skeleton">
        <div style={{ inlineSize: '100%' }}>
          <Skeleton lines={4} />
        </div>
      </Part>
    </main>
  </Announcer>
);

const Part = ({ title, children }: { title: string; children: ComponentChildren }): JSX.Element => (
  <section>
    <h2>{title}</h2>
    <div class="gallery__row">{children}</div>
  </section>
);

function Menus(): JSX.Element {
  const announce = useAnnounce();
  const [painted, setPainted] = useState(true);
  return (
    <>
      <Menu
        title="Việc khác"
        items={[
          { name: 'Xuất tin này', icon: <ExportIcon />, onChoose: () => announce('Đã xuất.') },
          { name: 'Tô trên trang', keys: 'p', checked: painted, onChoose: () => setPainted(!painted) },
          { name: 'Nhận mọi thẻ chắc chắn', keys: 'Shift+A', disabled: true, onChoose: () => announce('không') },
          { name: 'Xóa tin', keys: 'Delete', icon: <DeleteIcon />, group: true, onChoose: () => announce('Đã xóa.') },
        ]}
      />
      <Popover title="Màu của nhãn" face="Màu…" class="button">
        {(close) => (
          <div class="gallery__row">
            <p>Nhãn “hội nghị”</p>
            <button type="button" class="button button--small" onClick={close}>
              Xong
            </button>
          </div>
        )}
      </Popover>
    </>
  );
}
