import type { Theme } from "../../theme/tokens.js";

/** The ground of the map. Its lines are context: nothing is told by them alone. */
export interface MapColours {
  readonly sichuan: string;
  readonly chongqing: string;
  readonly outside: string;
  readonly province: string;
  readonly district: string;
}

const light: MapColours = {
  sichuan: "#FFFFFF",
  chongqing: "#F5F3EF",
  outside: "#EEF1F4",
  province: "#AEB8C4",
  district: "#DDE2E8",
};

export const MAP_COLOURS: Readonly<Record<Theme, MapColours>> = {
  light,
  dark: { sichuan: "#1A212B", chongqing: "#222A35", outside: "#10151C", province: "#56626F", district: "#303A46" },
  projector: { ...light, province: "#8E99A6", district: "#CBD1D9" },
};
