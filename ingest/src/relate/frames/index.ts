import type { Frame } from "../frame.js";
import { affiliatedPosts } from "./affiliated-posts.js";
import { coBuiltCeremony } from "./co-built-ceremony.js";
import { coBuiltNamed } from "./co-built-named.js";
import { coBuiltOf } from "./co-built-of.js";
import { coBuiltSigned } from "./co-built-signed.js";
import { coBuiltTitled } from "./co-built-titled.js";
import { coBuiltTogether } from "./co-built-together.js";
import { fundedBy } from "./funded-by.js";
import { fundedSum } from "./funded-sum.js";
import { issuedBy } from "./issued-by.js";
import { issuedDrafted } from "./issued-drafted.js";
import { issuedNamed } from "./issued-named.js";
import { locatedBuilt } from "./located-built.js";
import { locatedClause } from "./located-clause.js";
import { locatedGathered } from "./located-gathered.js";
import { locatedHeld } from "./located-held.js";
import { locatedLies } from "./located-lies.js";
import { locatedSettles } from "./located-settles.js";
import { locatedSigned } from "./located-signed.js";
import { memberOfAcademicians } from "./member-of-academicians.js";
import { memberOfCounted } from "./member-of-counted.js";
import { memberOfListed } from "./member-of-listed.js";
import { memberOfOfficers } from "./member-of-officers.js";
import { memberOfPost } from "./member-of-post.js";
import { partOfChain } from "./part-of-chain.js";
import { partOfNamed } from "./part-of-named.js";
import { partOfSaid } from "./part-of-said.js";
import { partOfUnder } from "./part-of-under.js";
import { partOfZones } from "./part-of-zones.js";
import { participatedAttends } from "./participated-attends.js";
import { participatedHosts } from "./participated-hosts.js";
import { participatedListed } from "./participated-listed.js";
import { signedWithBoth } from "./signed-with-both.js";
import { signedWithCeremony } from "./signed-with-ceremony.js";
import { signedWithFacing } from "./signed-with-facing.js";
import { signedWithHand } from "./signed-with-hand.js";
import { signedWithProject } from "./signed-with-project.js";
import { signedWithRoll } from "./signed-with-roll.js";
import { signedWithTitled } from "./signed-with-titled.js";
import { signedWithTogether } from "./signed-with-together.js";
import { spunOff } from "./spun-off.js";
import { spunOffBrood } from "./spun-off-brood.js";

/** All frames, signings first: others ask who has signed. */
export const FRAMES: readonly Frame[] = [
  signedWithFacing,
  signedWithCeremony,
  signedWithTogether,
  signedWithHand,
  signedWithTitled,
  signedWithProject,
  signedWithRoll,
  signedWithBoth,
  coBuiltSigned,
  coBuiltTitled,
  coBuiltCeremony,
  coBuiltTogether,
  coBuiltOf,
  coBuiltNamed,
  locatedSigned,
  locatedLies,
  locatedSettles,
  locatedBuilt,
  locatedGathered,
  locatedHeld,
  locatedClause,
  fundedSum,
  fundedBy,
  spunOff,
  spunOffBrood,
  issuedBy,
  issuedDrafted,
  issuedNamed,
  memberOfPost,
  memberOfAcademicians,
  memberOfListed,
  memberOfOfficers,
  memberOfCounted,
  affiliatedPosts,
  participatedAttends,
  participatedListed,
  participatedHosts,
  partOfSaid,
  partOfUnder,
  partOfZones,
  partOfChain,
  partOfNamed,
];
