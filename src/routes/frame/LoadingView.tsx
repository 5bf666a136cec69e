import { Skeleton } from '../../components/Skeleton.tsx';
import { View } from './View.tsx';

/** While a view's code is on its way. */
export function LoadingView() {
  return <View title="Loading" section={null} ready={false}><Skeleton /></View>;
}
