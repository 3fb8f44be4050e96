// Answers of the core, kept only as long as a screen shows them, thrown away by area when something was written, and all at once at lock.
import { keepPreviousData, QueryClient, type UseMutationResult, type UseQueryResult, useMutation, useQuery } from "@tanstack/react-query";
import type { Area } from "./contract";
import { onTouched, type RequestAnswer, type RequestName, type RequestPayload, request } from "./request";

/** The areas that each answer depends on; a write that touched one of them makes the answer stale. */
const MADE_OF: Partial<Record<RequestName, Area[]>> = {
  show_status: ["vault", "settings", "workers"],
  show_today: ["today", "cases", "referrals", "drafts"],
  list_cases: ["cases"],
  show_case: ["case", "referrals"],
  show_record: ["case", "organisations"],
  show_history: ["case"],
  list_organisations: ["organisations"],
  list_referrals: ["referrals"],
  weigh_recipients: ["organisations", "case"],
  preview_referral: ["organisations", "case", "referrals"],
  read_draft: ["drafts"],
  list_workers: ["workers", "vault"],
  show_settings: ["settings"],
  read_locale: ["vault", "settings"],
  show_organisation: ["workers", "vault"],
  plan_hand_over: ["cases", "case", "workers"],
  list_conflicts: ["cases", "case"],
  show_deposit_day: ["figures", "vault"],
  show_deposit: ["figures", "cases", "case", "vault"],
  show_figures: ["figures"],
  show_table: ["figures"],
  list_releases: ["figures"],
};

export function newClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 0,
        networkMode: "always",
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false, gcTime: 0, networkMode: "always" },
    },
  });
}

/** Ties a client to what the core says it touched. */
export function followTouched(client: QueryClient): () => void {
  return onTouched((touched) => {
    void client.invalidateQueries({
      predicate: ({ queryKey }) => (MADE_OF[queryKey[0] as RequestName] ?? []).some((area) => touched.includes(area)),
    });
  });
}

/** Reads through the cache. `keep` shows the last answer while the next one (other arguments) is on its way. */
export function useRead<N extends RequestName>(
  name: N,
  payload: RequestPayload<N>,
  options: { enabled?: boolean; keep?: boolean } = {},
): UseQueryResult<RequestAnswer<N>, Error> {
  return useQuery<RequestAnswer<N>, Error, RequestAnswer<N>>({
    queryKey: [name, payload],
    queryFn: () => request(name, payload),
    enabled: options.enabled ?? true,
    ...(options.keep ? { placeholderData: keepPreviousData as never } : {}),
  });
}

/** Writes. The reply's areas are already made stale when `onSuccess` runs. */
export function useAct<N extends RequestName>(
  name: N,
  options: { onSuccess?: (answer: RequestAnswer<N>, asked: RequestPayload<N>) => void } = {},
): UseMutationResult<RequestAnswer<N>, Error, RequestPayload<N>> {
  return useMutation<RequestAnswer<N>, Error, RequestPayload<N>>({
    mutationFn: (payload) => request(name, payload),
    onSuccess: (answer, asked) => options.onSuccess?.(answer, asked),
  });
}
