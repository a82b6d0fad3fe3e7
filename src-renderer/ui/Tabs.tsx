import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';

interface TabsProps {
  label: string;
  tabs: readonly { id: string; title: ReactNode; content: ReactNode }[];
  chosen: string;
  onChoose: (id: string) => void;
  /** Hidden tabs stay as they are, with what is typed in them and not yet readable: for forms. */
  keepsContent?: boolean;
}

/** Parts of one thing, one in sight at a time. */
export const Tabs = ({ label, tabs, chosen, onChoose, keepsContent = false }: TabsProps) => (
  <AriaTabs selectedKey={chosen} onSelectionChange={(key) => onChoose(String(key))}>
    <TabList className="tab-list" aria-label={label}>
      {tabs.map((tab) => (
        <Tab key={tab.id} id={tab.id} className="tab" data-tab={tab.id}>
          {tab.title}
        </Tab>
      ))}
    </TabList>
    {tabs.map((tab) => (
      <TabPanel
        key={tab.id}
        id={tab.id}
        className="tab-panel"
        data-tab={tab.id}
        shouldForceMount={keepsContent}
      >
        {tab.content}
      </TabPanel>
    ))}
  </AriaTabs>
);
