-- A bid in one file: one table for each table of the bid format, in its order; a field is a column.
-- "order" is the place within the table. Lists and objects are JSON text, true and false are 1 and 0.
-- Money is whole pounds, a rate is a share from 0 to 1, a date is 2026-04-01.
-- The CHECKs are a last resort: what they refuse has been refused before, with words.
-- Keys are checked at the end of a transaction, because the changes of one edit come in any order.
-- Never edited once released; a later version of the file adds a migration.

CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value))) STRICT;

-- state: 'done' can be undone, 'undone' can be redone, 'spent' was undone and then overtaken by a new edit;
-- 'logged' for what cannot be undone itself: undo and redo, and how the bid began.
CREATE TABLE history (
	seq INTEGER PRIMARY KEY AUTOINCREMENT,
	at TEXT NOT NULL,
	author TEXT NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'import', 'new')),
	label TEXT NOT NULL,
	reason TEXT CHECK (length(reason) BETWEEN 1 AND 1000),
	changes TEXT NOT NULL CHECK (json_valid(changes)),
	state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'spent', 'logged'))
) STRICT;
CREATE INDEX history_by_state ON history (state, seq) WHERE state IN ('done', 'undone');

-- The whole bid as it was when it was given a name: JSON of its tables, deflated. Kept whole, so that reading a
-- version costs the same however long the history is. What is removed goes when the file is opened next.
CREATE TABLE version (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
	at TEXT NOT NULL,
	author TEXT NOT NULL,
	revision INTEGER NOT NULL,
	seq INTEGER NOT NULL,
	requested INTEGER NOT NULL,
	stops INTEGER NOT NULL,
	plan BLOB NOT NULL,
	removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX version_by_name ON version (name COLLATE NOCASE) WHERE removed = 0;

CREATE TABLE "bid" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 200),
	"funder" TEXT NOT NULL CHECK (length("funder") BETWEEN 1 AND 200),
	"reference" TEXT NOT NULL CHECK (length("reference") <= 200),
	"area" TEXT NOT NULL CHECK (length("area") <= 200),
	"start" TEXT NOT NULL CHECK ("start" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	"years" INTEGER NOT NULL CHECK ("years" BETWEEN 1 AND 10),
	"periodMonths" INTEGER NOT NULL CHECK ("periodMonths" IN (3, 1)),
	"currency" TEXT NOT NULL CHECK ("currency" IN ('GBP')),
	"leadPartnerId" TEXT NOT NULL REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"model" TEXT NOT NULL CHECK ("model" IN ('managingAgent', 'leadBody', 'hubAndSpoke', 'newCompany', 'prime')),
	"submissionDeadline" TEXT NOT NULL CHECK ("submissionDeadline" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	"stageOneTotal" INTEGER CHECK ("stageOneTotal" BETWEEN 0 AND 1000000000),
	"maximumAward" INTEGER CHECK ("maximumAward" BETWEEN 0 AND 1000000000),
	"maximumAwardByYear" TEXT CHECK (json_valid("maximumAwardByYear") AND json_type("maximumAwardByYear") = 'array'),
	"minimumCashMatch" REAL CHECK ("minimumCashMatch" BETWEEN 0 AND 1),
	"capitalMax" REAL CHECK ("capitalMax" BETWEEN 0 AND 1),
	"leadManagementMax" REAL CHECK ("leadManagementMax" BETWEEN 0 AND 1),
	"overheadCap" REAL CHECK ("overheadCap" BETWEEN 0 AND 1),
	"overheadCapBase" TEXT NOT NULL CHECK ("overheadCapBase" IN ('directStaff', 'direct')),
	"overheadMode" TEXT NOT NULL CHECK ("overheadMode" IN ('pools', 'flatRate')),
	"flatRate" REAL CHECK ("flatRate" BETWEEN 0 AND 1),
	"leadTopSlice" REAL NOT NULL CHECK ("leadTopSlice" BETWEEN 0 AND 1),
	"pbrShare" REAL NOT NULL CHECK ("pbrShare" BETWEEN 0 AND 1),
	"minimumPerformanceLevel" REAL NOT NULL CHECK ("minimumPerformanceLevel" BETWEEN 0 AND 1),
	"paymentLag" INTEGER NOT NULL CHECK ("paymentLag" BETWEEN 0 AND 60),
	"outcomePaymentLag" INTEGER NOT NULL CHECK ("outcomePaymentLag" BETWEEN 0 AND 60),
	"inKindCountsAsMatch" INTEGER NOT NULL CHECK ("inKindCountsAsMatch" IN (0, 1)),
	"recoverableVatEligible" INTEGER NOT NULL CHECK ("recoverableVatEligible" IN (0, 1)),
	"contingencyAllowed" TEXT NOT NULL CHECK ("contingencyAllowed" IN ('no', 'capitalOnly', 'yes')),
	"maxChangeFromStageOne" REAL CHECK ("maxChangeFromStageOne" BETWEEN 0 AND 10),
	"scoreQuality" REAL CHECK ("scoreQuality" BETWEEN 0 AND 1),
	"scorePrice" REAL CHECK ("scorePrice" BETWEEN 0 AND 1),
	"scoreSocialValue" REAL CHECK ("scoreSocialValue" BETWEEN 0 AND 1),
	"paymentTerms" TEXT NOT NULL CHECK (length("paymentTerms") <= 4000),
	"notes" TEXT NOT NULL CHECK (length("notes") <= 4000)
) STRICT;

CREATE TABLE "assumptions" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"weekdaysPerYear" REAL NOT NULL CHECK ("weekdaysPerYear" BETWEEN 1 AND 366),
	"annualLeave" REAL NOT NULL CHECK ("annualLeave" BETWEEN 0 AND 300),
	"sickness" REAL NOT NULL CHECK ("sickness" BETWEEN 0 AND 300),
	"training" REAL NOT NULL CHECK ("training" BETWEEN 0 AND 300),
	"supervision" REAL NOT NULL CHECK ("supervision" BETWEEN 0 AND 300),
	"hoursPerDay" REAL NOT NULL CHECK ("hoursPerDay" BETWEEN 1 AND 24),
	"turnover" REAL NOT NULL CHECK ("turnover" BETWEEN 0 AND 1),
	"weeksEmpty" REAL NOT NULL CHECK ("weeksEmpty" BETWEEN 0 AND 52),
	"ramp" TEXT NOT NULL CHECK (json_valid("ramp") AND json_type("ramp") = 'array'),
	"greenMax" REAL NOT NULL CHECK ("greenMax" BETWEEN 0 AND 1),
	"amberMax" REAL NOT NULL CHECK ("amberMax" BETWEEN 0 AND 1),
	"payUplift" REAL NOT NULL CHECK ("payUplift" BETWEEN 0 AND 1),
	"nonPayInflation" REAL NOT NULL CHECK ("nonPayInflation" BETWEEN 0 AND 1),
	"niRate" REAL NOT NULL CHECK ("niRate" BETWEEN 0 AND 1),
	"niThreshold" INTEGER NOT NULL CHECK ("niThreshold" BETWEEN 0 AND 1000000000),
	"pensionRate" REAL NOT NULL CHECK ("pensionRate" BETWEEN 0 AND 1),
	"likelihoodProbability" TEXT NOT NULL CHECK (json_valid("likelihoodProbability") AND json_type("likelihoodProbability") = 'array'),
	"deliveryLevel" REAL NOT NULL CHECK ("deliveryLevel" BETWEEN 0 AND 1),
	"awardShareLimit" REAL NOT NULL CHECK ("awardShareLimit" BETWEEN 0 AND 10),
	"simulationRuns" INTEGER NOT NULL CHECK ("simulationRuns" BETWEEN 100 AND 100000),
	"simulationSeed" INTEGER NOT NULL CHECK ("simulationSeed" BETWEEN 0 AND 4294967295),
	"sourceNotes" TEXT NOT NULL CHECK (length("sourceNotes") <= 4000)
) STRICT;

CREATE TABLE "role" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 200),
	"method" TEXT NOT NULL CHECK ("method" IN ('caseload', 'hours', 'none')),
	"measureId" TEXT REFERENCES "measure" (id) DEFERRABLE INITIALLY DEFERRED,
	"maxConcurrent" REAL CHECK ("maxConcurrent" BETWEEN 0.1 AND 500),
	"avgWeeks" REAL CHECK ("avgWeeks" BETWEEN 0.1 AND 520),
	"contactShare" REAL CHECK ("contactShare" BETWEEN 0 AND 1),
	"hoursPerOutput" REAL CHECK ("hoursPerOutput" BETWEEN 0.01 AND 2000),
	"claimedPerYear" REAL CHECK ("claimedPerYear" BETWEEN 0 AND 100000),
	"evidence" TEXT NOT NULL CHECK (length("evidence") <= 2000)
) STRICT;
CREATE INDEX "role_by_measureId" ON "role" ("measureId");

CREATE TABLE "partner" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 200),
	"shortName" TEXT NOT NULL CHECK (length("shortName") <= 40),
	"membership" TEXT NOT NULL CHECK ("membership" IN ('invited', 'joined', 'declined', 'notInvited')),
	"membershipReason" TEXT NOT NULL CHECK (length("membershipReason") <= 1000),
	"kind" TEXT CHECK ("kind" IN ('transactional', 'megalomaniac', 'bigBeast', 'goodGuy', 'wideEyed')),
	"partnershipType" TEXT CHECK ("partnershipType" IN ('secondment', 'cooperative', 'coordinated', 'collaborative')),
	"connectionYears" REAL CHECK ("connectionYears" BETWEEN 0 AND 200),
	"connectionNote" TEXT NOT NULL CHECK (length("connectionNote") <= 1000),
	"annualIncome" INTEGER CHECK ("annualIncome" BETWEEN 0 AND 1000000000),
	"freeReserves" INTEGER CHECK ("freeReserves" BETWEEN -1000000000 AND 1000000000),
	"recordingSystem" TEXT NOT NULL CHECK (length("recordingSystem") <= 200),
	"notes" TEXT NOT NULL CHECK (length("notes") <= 4000)
) STRICT;

CREATE TABLE "offer" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"partnerId" TEXT NOT NULL REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"kind" TEXT NOT NULL CHECK ("kind" IN ('offer', 'need')),
	"topic" TEXT NOT NULL CHECK ("topic" IN ('staff', 'expertise', 'premises', 'referrals', 'data', 'finance', 'training', 'volunteers', 'access', 'other')),
	"detail" TEXT NOT NULL CHECK (length("detail") <= 500)
) STRICT;
CREATE INDEX "offer_by_partnerId" ON "offer" ("partnerId");

CREATE TABLE "contact" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"partnerId" TEXT NOT NULL REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"person" TEXT NOT NULL CHECK (length("person") BETWEEN 1 AND 200),
	"role" TEXT NOT NULL CHECK ("role" IN ('chiefOfficer', 'bidLead', 'operations', 'finance', 'data', 'safeguarding', 'evaluation', 'board', 'other')),
	"deputy" TEXT NOT NULL CHECK (length("deputy") <= 200),
	"email" TEXT NOT NULL CHECK (length("email") <= 200),
	"phone" TEXT NOT NULL CHECK (length("phone") <= 200),
	"note" TEXT NOT NULL CHECK (length("note") <= 500)
) STRICT;
CREATE INDEX "contact_by_partnerId" ON "contact" ("partnerId");

CREATE TABLE "post" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"partnerId" TEXT NOT NULL REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"roleId" TEXT NOT NULL REFERENCES "role" (id) DEFERRABLE INITIALLY DEFERRED,
	"title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 200),
	"fte" REAL NOT NULL CHECK ("fte" BETWEEN 0 AND 500),
	"heads" INTEGER NOT NULL CHECK ("heads" BETWEEN 1 AND 500),
	"salary" INTEGER NOT NULL CHECK ("salary" BETWEEN 0 AND 500000),
	"existing" INTEGER NOT NULL CHECK ("existing" IN (0, 1)),
	"sharedPost" INTEGER NOT NULL CHECK ("sharedPost" IN (0, 1)),
	"startPeriod" INTEGER NOT NULL CHECK ("startPeriod" BETWEEN 1 AND 120),
	"endPeriod" INTEGER CHECK ("endPeriod" BETWEEN 1 AND 120),
	"note" TEXT NOT NULL CHECK (length("note") <= 500)
) STRICT;
CREATE INDEX "post_by_partnerId" ON "post" ("partnerId"); CREATE INDEX "post_by_roleId" ON "post" ("roleId");

CREATE TABLE "commitment" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"partnerId" TEXT NOT NULL REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"roleId" TEXT NOT NULL REFERENCES "role" (id) DEFERRABLE INITIALLY DEFERRED,
	"fte" REAL NOT NULL CHECK ("fte" BETWEEN 0 AND 500),
	"fromPeriod" INTEGER NOT NULL CHECK ("fromPeriod" BETWEEN 1 AND 120),
	"toPeriod" INTEGER NOT NULL CHECK ("toPeriod" BETWEEN 1 AND 120),
	"to" TEXT NOT NULL CHECK (length("to") <= 200)
) STRICT;
CREATE INDEX "commitment_by_partnerId" ON "commitment" ("partnerId"); CREATE INDEX "commitment_by_roleId" ON "commitment" ("roleId");

CREATE TABLE "absence" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"partnerId" TEXT NOT NULL REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"roleId" TEXT NOT NULL REFERENCES "role" (id) DEFERRABLE INITIALLY DEFERRED,
	"fteLost" REAL NOT NULL CHECK ("fteLost" BETWEEN 0 AND 500),
	"fromPeriod" INTEGER NOT NULL CHECK ("fromPeriod" BETWEEN 1 AND 120),
	"toPeriod" INTEGER NOT NULL CHECK ("toPeriod" BETWEEN 1 AND 120),
	"replacementRamps" INTEGER NOT NULL CHECK ("replacementRamps" IN (0, 1)),
	"reason" TEXT NOT NULL CHECK (length("reason") <= 500)
) STRICT;
CREATE INDEX "absence_by_partnerId" ON "absence" ("partnerId"); CREATE INDEX "absence_by_roleId" ON "absence" ("roleId");

CREATE TABLE "measure" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 200),
	"shortName" TEXT NOT NULL CHECK (length("shortName") <= 60),
	"kind" TEXT NOT NULL CHECK ("kind" IN ('output', 'outcome')),
	"unit" TEXT NOT NULL CHECK (length("unit") <= 200),
	"definition" TEXT NOT NULL CHECK (length("definition") <= 2000),
	"paidByResults" INTEGER NOT NULL CHECK ("paidByResults" IN (0, 1)),
	"priceWeight" REAL NOT NULL CHECK ("priceWeight" BETWEEN 0.01 AND 1000),
	"commissionerMinimumPerYear" INTEGER CHECK ("commissionerMinimumPerYear" BETWEEN 0 AND 1000000),
	"doingNothingBaseline" INTEGER CHECK ("doingNothingBaseline" BETWEEN 0 AND 1000000),
	"baselineNote" TEXT NOT NULL CHECK (length("baselineNote") <= 1000)
) STRICT;

CREATE TABLE "funnel_step" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"measureId" TEXT NOT NULL REFERENCES "measure" (id) DEFERRABLE INITIALLY DEFERRED,
	"sourceMeasureId" TEXT NOT NULL REFERENCES "measure" (id) DEFERRABLE INITIALLY DEFERRED,
	"lagPeriods" INTEGER NOT NULL CHECK ("lagPeriods" BETWEEN 0 AND 120),
	"completionRate" REAL NOT NULL CHECK ("completionRate" BETWEEN 0 AND 1),
	"responseRate" REAL NOT NULL CHECK ("responseRate" BETWEEN 0 AND 1),
	"improvedRate" REAL NOT NULL CHECK ("improvedRate" BETWEEN 0 AND 1),
	"note" TEXT NOT NULL CHECK (length("note") <= 500)
) STRICT;
CREATE INDEX "funnel_step_by_measureId" ON "funnel_step" ("measureId"); CREATE INDEX "funnel_step_by_sourceMeasureId" ON "funnel_step" ("sourceMeasureId");

CREATE TABLE "target" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"partnerId" TEXT NOT NULL REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"measureId" TEXT NOT NULL REFERENCES "measure" (id) DEFERRABLE INITIALLY DEFERRED,
	"byPeriod" TEXT NOT NULL CHECK (json_valid("byPeriod") AND json_type("byPeriod") = 'array')
) STRICT;
CREATE INDEX "target_by_partnerId" ON "target" ("partnerId"); CREATE INDEX "target_by_measureId" ON "target" ("measureId");

CREATE TABLE "rationale" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"measureId" TEXT NOT NULL REFERENCES "measure" (id) DEFERRABLE INITIALLY DEFERRED,
	"statement" TEXT NOT NULL CHECK (length("statement") <= 4000),
	"method" TEXT NOT NULL CHECK (length("method") <= 4000),
	"version" INTEGER NOT NULL CHECK ("version" BETWEEN 1 AND 10000),
	"proposedByPartnerId" TEXT REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"ownerContactId" TEXT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
	"changeTrigger" TEXT NOT NULL CHECK (length("changeTrigger") <= 1000),
	"nextReview" TEXT CHECK ("nextReview" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	"notes" TEXT NOT NULL CHECK (length("notes") <= 4000)
) STRICT;
CREATE INDEX "rationale_by_measureId" ON "rationale" ("measureId"); CREATE INDEX "rationale_by_proposedByPartnerId" ON "rationale" ("proposedByPartnerId"); CREATE INDEX "rationale_by_ownerContactId" ON "rationale" ("ownerContactId");

CREATE TABLE "evidence" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"rationaleId" TEXT NOT NULL REFERENCES "rationale" (id) DEFERRABLE INITIALLY DEFERRED,
	"kind" TEXT NOT NULL CHECK ("kind" IN ('needData', 'pastDelivery', 'benchmark', 'commissionerMinimum', 'professionalJudgement', 'doingNothingBaseline', 'other')),
	"detail" TEXT NOT NULL CHECK (length("detail") BETWEEN 1 AND 2000),
	"source" TEXT NOT NULL CHECK (length("source") <= 500),
	"date" TEXT CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	"strength" TEXT NOT NULL CHECK ("strength" IN ('strong', 'medium', 'weak', 'given', 'missing')),
	"supports" INTEGER NOT NULL CHECK ("supports" IN (0, 1))
) STRICT;
CREATE INDEX "evidence_by_rationaleId" ON "evidence" ("rationaleId");

CREATE TABLE "position" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"rationaleId" TEXT NOT NULL REFERENCES "rationale" (id) DEFERRABLE INITIALLY DEFERRED,
	"partnerId" TEXT NOT NULL REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"status" TEXT NOT NULL CHECK ("status" IN ('agreed', 'agreedWithCondition', 'disputed', 'notAsked')),
	"by" TEXT NOT NULL CHECK (length("by") <= 200),
	"date" TEXT CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	"agreedTotal" INTEGER CHECK ("agreedTotal" BETWEEN 0 AND 1000000),
	"counterTarget" INTEGER CHECK ("counterTarget" BETWEEN 0 AND 1000000),
	"condition" TEXT NOT NULL CHECK (length("condition") <= 4000),
	"comment" TEXT NOT NULL CHECK (length("comment") <= 4000),
	"frontlineConsulted" INTEGER NOT NULL CHECK ("frontlineConsulted" IN (0, 1))
) STRICT;
CREATE INDEX "position_by_rationaleId" ON "position" ("rationaleId"); CREATE INDEX "position_by_partnerId" ON "position" ("partnerId");

CREATE TABLE "budget_line" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"partnerId" TEXT NOT NULL REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"category" TEXT NOT NULL CHECK ("category" IN ('staff', 'management', 'travel', 'training', 'clientCosts', 'premises', 'equipment', 'subcontract', 'evaluation', 'publicity', 'capital', 'overheads', 'contingency', 'other')),
	"description" TEXT NOT NULL CHECK (length("description") BETWEEN 1 AND 500),
	"method" TEXT NOT NULL CHECK ("method" IN ('byYear', 'inflated', 'post')),
	"byYear" TEXT CHECK (json_valid("byYear") AND json_type("byYear") = 'array'),
	"year1Amount" INTEGER CHECK ("year1Amount" BETWEEN 0 AND 1000000000),
	"postId" TEXT REFERENCES "post" (id) DEFERRABLE INITIALLY DEFERRED,
	"costType" TEXT NOT NULL CHECK ("costType" IN ('revenue', 'capital')),
	"direct" INTEGER NOT NULL CHECK ("direct" IN (0, 1)),
	"eligible" INTEGER NOT NULL CHECK ("eligible" IN (0, 1)),
	"vat" TEXT NOT NULL CHECK ("vat" IN ('none', 'notRecoverable', 'recoverable')),
	"leadManagement" INTEGER NOT NULL CHECK ("leadManagement" IN (0, 1)),
	"basis" TEXT NOT NULL CHECK (length("basis") <= 1000)
) STRICT;
CREATE INDEX "budget_line_by_partnerId" ON "budget_line" ("partnerId"); CREATE INDEX "budget_line_by_postId" ON "budget_line" ("postId");

CREATE TABLE "overhead_pool" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"partnerId" TEXT NOT NULL REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 200),
	"method" TEXT NOT NULL CHECK ("method" IN ('fte', 'time', 'directCost', 'floorArea')),
	"pool" INTEGER NOT NULL CHECK ("pool" BETWEEN 0 AND 1000000000),
	"projectDriver" REAL CHECK ("projectDriver" BETWEEN 0 AND 1000000000),
	"organisationDriver" REAL NOT NULL CHECK ("organisationDriver" BETWEEN 0.01 AND 1000000000),
	"basis" TEXT NOT NULL CHECK (length("basis") <= 1000)
) STRICT;
CREATE INDEX "overhead_pool_by_partnerId" ON "overhead_pool" ("partnerId");

CREATE TABLE "match_funding" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"partnerId" TEXT NOT NULL REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"source" TEXT NOT NULL CHECK (length("source") BETWEEN 1 AND 200),
	"kind" TEXT NOT NULL CHECK ("kind" IN ('cash', 'inKind')),
	"status" TEXT NOT NULL CHECK ("status" IN ('secured', 'pledged', 'applied', 'notApplied')),
	"byYear" TEXT NOT NULL CHECK (json_valid("byYear") AND json_type("byYear") = 'array'),
	"note" TEXT NOT NULL CHECK (length("note") <= 500)
) STRICT;
CREATE INDEX "match_funding_by_partnerId" ON "match_funding" ("partnerId");

CREATE TABLE "risk_sharing" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"method" TEXT NOT NULL CHECK ("method" IN ('byBudget', 'byTarget', 'equal', 'custom')),
	"leadShieldsReservesBelow" INTEGER CHECK ("leadShieldsReservesBelow" BETWEEN 0 AND 1000000000),
	"clawbackThreshold" REAL CHECK ("clawbackThreshold" BETWEEN 0 AND 1),
	"clawbackFeeShare" REAL NOT NULL CHECK ("clawbackFeeShare" BETWEEN 0 AND 1),
	"lossCapShareOfReserves" REAL CHECK ("lossCapShareOfReserves" BETWEEN 0 AND 1),
	"reallocationRule" TEXT NOT NULL CHECK (length("reallocationRule") <= 4000),
	"liability" TEXT NOT NULL CHECK (length("liability") <= 4000),
	"notes" TEXT NOT NULL CHECK (length("notes") <= 4000)
) STRICT;

CREATE TABLE "custom_share" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"partnerId" TEXT NOT NULL REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"share" REAL NOT NULL CHECK ("share" BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX "custom_share_by_partnerId" ON "custom_share" ("partnerId");

CREATE TABLE "risk" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"category" TEXT NOT NULL CHECK ("category" IN ('governance', 'operational', 'financial', 'external', 'compliance')),
	"description" TEXT NOT NULL CHECK (length("description") BETWEEN 1 AND 1000),
	"tag" TEXT NOT NULL CHECK (length("tag") <= 50),
	"ownerPartnerId" TEXT REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"ownerContactId" TEXT REFERENCES "contact" (id) DEFERRABLE INITIALLY DEFERRED,
	"inherentLikelihood" INTEGER NOT NULL CHECK ("inherentLikelihood" BETWEEN 1 AND 5),
	"inherentImpact" INTEGER NOT NULL CHECK ("inherentImpact" BETWEEN 1 AND 5),
	"residualLikelihood" INTEGER NOT NULL CHECK ("residualLikelihood" BETWEEN 1 AND 5),
	"residualImpact" INTEGER NOT NULL CHECK ("residualImpact" BETWEEN 1 AND 5),
	"response" TEXT NOT NULL CHECK ("response" IN ('treat', 'tolerate', 'transfer', 'terminate')),
	"mitigation" TEXT NOT NULL CHECK (length("mitigation") <= 2000),
	"reviewEvery" TEXT NOT NULL CHECK ("reviewEvery" IN ('weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly')),
	"nextReview" TEXT CHECK ("nextReview" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	"probability" REAL CHECK ("probability" BETWEEN 0 AND 1),
	"costLow" INTEGER NOT NULL CHECK ("costLow" BETWEEN 0 AND 1000000000),
	"costLikely" INTEGER NOT NULL CHECK ("costLikely" BETWEEN 0 AND 1000000000),
	"costHigh" INTEGER NOT NULL CHECK ("costHigh" BETWEEN 0 AND 1000000000),
	"sharedBy" TEXT NOT NULL CHECK ("sharedBy" IN ('owner', 'byBudget', 'equal', 'custom'))
) STRICT;
CREATE INDEX "risk_by_ownerPartnerId" ON "risk" ("ownerPartnerId"); CREATE INDEX "risk_by_ownerContactId" ON "risk" ("ownerContactId");

CREATE TABLE "risk_share" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"riskId" TEXT NOT NULL REFERENCES "risk" (id) DEFERRABLE INITIALLY DEFERRED,
	"partnerId" TEXT NOT NULL REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"share" REAL NOT NULL CHECK ("share" BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX "risk_share_by_riskId" ON "risk_share" ("riskId"); CREATE INDEX "risk_share_by_partnerId" ON "risk_share" ("partnerId");

CREATE TABLE "risk_link" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"riskId" TEXT NOT NULL REFERENCES "risk" (id) DEFERRABLE INITIALLY DEFERRED,
	"partnerId" TEXT REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"measureId" TEXT REFERENCES "measure" (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX "risk_link_by_riskId" ON "risk_link" ("riskId"); CREATE INDEX "risk_link_by_partnerId" ON "risk_link" ("partnerId"); CREATE INDEX "risk_link_by_measureId" ON "risk_link" ("measureId");

CREATE TABLE "due_diligence" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"partnerId" TEXT NOT NULL REFERENCES "partner" (id) DEFERRABLE INITIALLY DEFERRED,
	"item" TEXT NOT NULL CHECK (length("item") BETWEEN 1 AND 200),
	"status" TEXT NOT NULL CHECK ("status" IN ('met', 'inProgress', 'late', 'belowPolicy', 'missing', 'notApplicable')),
	"critical" INTEGER NOT NULL CHECK ("critical" IN (0, 1)),
	"expires" TEXT CHECK ("expires" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	"action" TEXT NOT NULL CHECK (length("action") <= 500),
	"actionBy" TEXT CHECK ("actionBy" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	"note" TEXT NOT NULL CHECK (length("note") <= 500)
) STRICT;
CREATE INDEX "due_diligence_by_partnerId" ON "due_diligence" ("partnerId");

CREATE TABLE "agreement_item" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"item" TEXT NOT NULL CHECK (length("item") BETWEEN 1 AND 300),
	"required" INTEGER NOT NULL CHECK ("required" IN (0, 1)),
	"status" TEXT NOT NULL CHECK ("status" IN ('agreed', 'drafted', 'missing', 'notNeeded')),
	"note" TEXT NOT NULL CHECK (length("note") <= 500)
) STRICT;

CREATE TABLE "review" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"title" TEXT NOT NULL CHECK (length("title") BETWEEN 1 AND 200),
	"kind" TEXT NOT NULL CHECK ("kind" IN ('call', 'review', 'reset', 'board', 'staffForum', 'other')),
	"frequency" TEXT NOT NULL CHECK ("frequency" IN ('once', 'weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly')),
	"firstDate" TEXT CHECK ("firstDate" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
	"attendees" TEXT NOT NULL CHECK (length("attendees") <= 500),
	"note" TEXT NOT NULL CHECK (length("note") <= 500)
) STRICT;

CREATE TABLE "scenario" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"name" TEXT NOT NULL CHECK (length("name") BETWEEN 1 AND 200),
	"description" TEXT NOT NULL CHECK (length("description") <= 2000)
) STRICT;

CREATE TABLE "scenario_change" (
	id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 40), "order" REAL NOT NULL,
	"scenarioId" TEXT NOT NULL REFERENCES "scenario" (id) DEFERRABLE INITIALLY DEFERRED,
	"position" INTEGER NOT NULL CHECK ("position" BETWEEN 1 AND 10000),
	"kind" TEXT NOT NULL CHECK ("kind" IN ('set', 'remove', 'partnerLeaves')),
	"table" TEXT NOT NULL CHECK (length("table") BETWEEN 1 AND 40),
	"rowId" TEXT NOT NULL CHECK (length("rowId") BETWEEN 1 AND 40),
	"values" TEXT CHECK (json_valid("values") AND json_type("values") = 'object'),
	"fromPeriod" INTEGER CHECK ("fromPeriod" BETWEEN 1 AND 120)
) STRICT;
CREATE INDEX "scenario_change_by_scenarioId" ON "scenario_change" ("scenarioId");
