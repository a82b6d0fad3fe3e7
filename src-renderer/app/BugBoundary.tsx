import { Component, type ReactNode } from 'react';
import { FailureNotice } from '../ui/FailureNotice.tsx';

interface BugBoundaryProps {
  children: ReactNode;
}

/** A room that breaks says so and leaves the rail standing, so that the person can go elsewhere and come back. */
export class BugBoundary extends Component<BugBoundaryProps, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <div className="page">
        <FailureNotice failure={{ code: 'BUG', params: { reference: error.name } }} />
      </div>
    );
  }
}
