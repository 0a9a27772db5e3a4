import { useCallback, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { JoinPage } from './access/join.tsx';
import { ForgotPage, ResetPage } from './access/reset.tsx';
import { SetUpPage } from './access/set-up.tsx';
import { SignInPage } from './access/sign-in.tsx';
import { ask, SIGNED_OUT, type Trouble } from './api.ts';
import { Frame } from './frame.tsx';
import { Pages } from './pages.tsx';
import { Loading, TroubleNote } from './parts/trouble.tsx';
import { addressOf, go, useRoute } from './route.ts';
import { StaffContext, staffOf } from './staff.ts';
import type { Me } from './types.ts';

type Known = { state: 'asking' } | { state: 'out' } | { state: 'in'; me: Me } | Failed;
interface Failed {
  state: 'failed';
  trouble: Trouble;
}

function useSignIn() {
  const [known, setKnown] = useState<Known>({ state: 'asking' });
  const enter = useCallback((me: Me) => setKnown({ state: 'in', me }), []);
  const look = useCallback(async () => {
    const reply = await ask<Me>('GET', '/api/staff/me');
    if (reply.ok) setKnown({ state: 'in', me: reply.value });
    else if (reply.trouble.kind === 'signed-out') setKnown({ state: 'out' });
    else setKnown({ state: 'failed', trouble: reply.trouble });
  }, []);
  const leave = useCallback(async () => {
    const reply = await ask('POST', '/api/staff/sign-out');
    if (!reply.ok && reply.trouble.kind !== 'signed-out') {
      setKnown({ state: 'failed', trouble: reply.trouble });
      return;
    }
    setKnown({ state: 'out' });
    go(addressOf.board);
  }, []);
  useEffect(() => {
    void look();
    const out = () => setKnown({ state: 'out' });
    addEventListener(SIGNED_OUT, out);
    return () => removeEventListener(SIGNED_OUT, out);
  }, [look]);
  return { known, enter, leave, look };
}

/** The clinic's entry: doors for those outside, the rooms for staff. */
export function App() {
  const route = useRoute();
  const { known, enter, leave, look } = useSignIn();
  const me = known.state === 'in' ? known.me : undefined;
  const staff = useMemo(
    () => me && { ...staffOf(me), renew: enter, signOut: () => void leave() },
    [me, enter, leave],
  );
  return (
    <I18nProvider locale="en-GB">
      {route.page === 'set-up' ? (
        <SetUpPage token={route.token} me={me} onDone={enter} />
      ) : route.page === 'join' ? (
        <JoinPage token={route.token} me={me} onDone={enter} />
      ) : route.page === 'reset' ? (
        <ResetPage token={route.token} />
      ) : route.page === 'forgot' ? (
        <ForgotPage />
      ) : staff ? (
        <StaffContext value={staff}>
          <Frame route={route}>
            <Pages key={staff.me.clinic.id} route={route} />
          </Frame>
        </StaffContext>
      ) : known.state === 'out' ? (
        <SignInPage onDone={enter} />
      ) : (
        <main>
          {known.state === 'failed' ? (
            <TroubleNote trouble={known.trouble} again={() => void look()} />
          ) : (
            <Loading />
          )}
        </main>
      )}
    </I18nProvider>
  );
}
