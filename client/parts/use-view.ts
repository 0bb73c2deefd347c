import { useEffect, useState } from 'preact/hooks';

/** A client's current view; the component is drawn again when it changes. */
export function useView<View>(client: { view(): View; subscribe(listener: () => void): () => void }): View {
  const [view, setView] = useState(client.view());
  useEffect(() => {
    setView(client.view());
    return client.subscribe(() => setView(client.view()));
  }, [client]);
  return view;
}
