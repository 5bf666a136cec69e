import { useQueryClient } from '@tanstack/react-query';
import { Failure } from '../../components/Failure.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import type { Section } from '../../components/Bar.tsx';
import { View } from './View.tsx';

/** A view whose facts are on their way, or could not be had; `error` is the first of its queries' errors. */
export function PendingView({ title, section, error }: { readonly title: string; readonly section: Section | null; readonly error: Error | null | undefined }) {
  const queries = useQueryClient();
  const retry = () => void queries.refetchQueries({ predicate: (query) => query.state.status === 'error' });
  return (
    <View title={error ? 'Not loaded' : title} section={section} ready={Boolean(error)}>
      {error ? <Failure title="This could not be loaded" message={error.message} onRetry={retry} /> : <Skeleton />}
    </View>
  );
}
