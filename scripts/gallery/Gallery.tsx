import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Announcer, useAnnounce } from '../../components/Announcer.tsx';
import { Badge } from '../../components/Badge.tsx';
import { Button } from '../../components/Button.tsx';
import { Chip } from '../../components/Chip.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorState } from '../../components/ErrorState.tsx';
import { Field } from '../../components/Field.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { DeleteIcon, EditIcon, ExportIcon, UndoIcon, WarnIcon } from '../../components/icons.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { Menu } from '../../components/Menu.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Popover } from '../../components/Popover.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { Tabs } from '../../components/Tabs.tsx';

/** What is pressed on the sheet does nothing. */
const nothing = (): void => undefined;

/** Every control with the words it might bear. */
export const Gallery = (): JSX.Element => (
  <Announcer>
    <main class="gallery">
      <h1>Điểm Báo</h1>
      <Part title="Button">
        <Button look="primary" keys="Enter">
          Nhận
        </Button>
        <Button keys="x">Bỏ thẻ</Button>
        <Button look="plain">Thôi</Button>
        <Button pressed>Tô trên trang</Button>
        <Button disabled>Duyệt</Button>
        <Button look="primary" disabled>
          Lưu
        </Button>
        <Button small>
          <UndoIcon /> Hoàn tác
        </Button>
        <IconButton title="Xuất" onClick={nothing}>
          <ExportIcon />
        </IconButton>
        <IconButton title="Tô" pressed onClick={nothing}>
          <EditIcon />
        </IconButton>
        <IconButton title="Hoàn tác" disabled onClick={nothing}>
          <UndoIcon />
        </IconButton>
      </Part>
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
      <Part title="Chip">
        <Chip>hội nghị</Chip>
        <Chip remove={{ name: 'Bỏ nhãn xây dựng Đảng', onRemove: nothing }}>xây dựng Đảng</Chip>
      </Part>
      <Part title="Field">
        <Fields />
      </Part>
      <Part title="Tabs">
        <TabRow />
      </Part>
      <Part title="Menu, Popover">
        <Menus />
      </Part>
      <Part title="Notice">
        <Notice
          notice={{ id: 1, text: 'Đã bỏ thẻ “Nghị quyết số 04-NQ/TW”.', bad: false, offer: null, undo: nothing }}
          onClose={nothing}
        />
        <Notice
          notice={{ id: 2, text: 'Chưa lưu được thay đổi: ổ đĩa đã đầy.', bad: true, offer: null, undo: null }}
          onClose={nothing}
        />
      </Part>
      <Part title="ErrorState">
        <ErrorState title="Không mở được kho tin" actions={<Button look="primary">Thử lại</Button>}>
          <p>Điểm Báo không đổi gì trong cơ sở dữ liệu.</p>
        </ErrorState>
      </Part>
      <Part title="EmptyState">
        <EmptyState title="Thư viện còn trống">
          <p>Mở một trang tin và bấm biểu tượng Điểm Báo để cắt.</p>
        </EmptyState>
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

function Fields(): JSX.Element {
  const [text, setText] = useState('Bùi Văn Nghĩa');
  return (
    <>
      <Field label="Họ và tên">
        {(control) => <input {...control} value={text} onInput={(event) => setText(event.currentTarget.value)} />}
      </Field>
      <Field label="Ngày ban hành" hint="ngày/tháng/năm" fault="Ngày không đúng. Hãy ghi như 07/03/2026.">
        {(control) => <input {...control} value="31/02/2026" readOnly />}
      </Field>
    </>
  );
}

function TabRow(): JSX.Element {
  const [tab, setTab] = useState<'document' | 'official' | 'notes'>('document');
  return (
    <div>
      <Tabs
        tabs={[
          { tab: 'document', name: 'Văn bản', count: 12 },
          { tab: 'official', name: 'Cán bộ', count: 4 },
          { tab: 'notes', name: 'Ghi chép', count: 0 },
        ]}
        chosen={tab}
        panel="gallery-panel"
        onChoose={setTab}
      />
      <p id="gallery-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab}
      </p>
    </div>
  );
}
