// npm run build: packages and a fresh build, nothing else.
import { prepare } from "./lib/prepare.mjs";

prepare();
