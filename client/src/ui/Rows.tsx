import { Skeleton } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Rows to come, on a first load. */
export function SkeletonRows({ count, height = 34 }: { readonly count: number; readonly height?: number }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("common.loading")}>
      {Array.from({ length: count }, (_, i) => i).map((i) => (
        <Skeleton key={i} height={height - 14} width={`${88 - ((i * 17) % 40)}%`} radius={4} mb={14} />
      ))}
    </div>
  );
}
