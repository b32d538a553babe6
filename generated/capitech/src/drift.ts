import { type Drift, type DriftOptions, type ShapeTexts, createDrift } from "./runtime/drift.js";

/** What good answers hold, by operation. */
const answers: ShapeTexts = {
  logIn: '{"$ref":"LoginResult"}',
  listTimeTransactions: '{"type":"array","items":{"$ref":"TimeTransaction"}}',
};

/** What is referred to there. */
const types: ShapeTexts = {
  ApprovalMark: '{"enum":[1,null]}',
  LoginResult:
    '{"type":"object","properties":{"accessToken":{"type":"string"}},"required":["accessToken"]}',
  PayableMark: '{"enum":[0,1]}',
  TimeCategoryType: '{"enum":["O","T","P","S"]}',
  TimeTransaction:
    '{"type":"object","properties":{"clientId":{"type":"integer"},"employeeid":{"type":"integer"},"employee":{"type":"string"},"datein":{"type":"string"},"timein":{"type":"string"},"dateout":{"type":"string"},"timeout":{"type":"string"},"departmentid":{"type":["integer","null"]},"department":{"type":["string","null"]},"taskid":{"type":["integer","null"]},"task":{"type":["string","null"]},"classicdutyid":{"type":["integer","null"]},"classicdutycode":{"type":["string","null"]},"classicduty":{"type":["string","null"]},"orderid":{"type":["integer","null"]},"order":{"type":["string","null"]},"projectid":{"type":["integer","null"]},"projectAlphanumericCode":{"type":["string","null"]},"project":{"type":["string","null"]},"subProjectid":{"type":["integer","null"]},"subProjectAlphanumericCode":{"type":["string","null"]},"subProject":{"type":["string","null"]},"projectPhaseid":{"type":["integer","null"]},"phaseAlphanumericCode":{"type":["string","null"]},"projectPhase":{"type":["string","null"]},"shiftId":{"type":["integer","null"]},"shift":{"type":["string","null"]},"freeDimension1Id":{"type":["integer","null"]},"freeDimension1":{"type":["string","null"]},"freeDimension2Id":{"type":["integer","null"]},"freeDimension2":{"type":["string","null"]},"freeText":{"type":["string","null"]},"approvedLevelOne":{"$ref":"ApprovalMark"},"approvedLevelTwo":{"$ref":"ApprovalMark"},"approvedLevelThree":{"$ref":"ApprovalMark"},"approvedLevelFour":{"$ref":"ApprovalMark"},"approvedLevelOneBy":{"type":["string","null"]},"approvedLevelTwoBy":{"type":["string","null"]},"approvedLevelThreeBy":{"type":["string","null"]},"approvedLevelFourBy":{"type":["string","null"]},"approvedLevelOneOn":{"type":["string","null"]},"approvedLevelTwoOn":{"type":["string","null"]},"approvedLevelThreeOn":{"type":["string","null"]},"approvedLevelFourOn":{"type":["string","null"]},"timeCategoryId":{"type":"integer"},"timeCategory":{"type":"string"},"timeCategoryTypeId":{"$ref":"TimeCategoryType"},"timeCategoryType":{"type":"string"},"timeCategoryPayable":{"$ref":"PayableMark"},"qty":{"type":"number"},"uid":{"type":"integer"},"externalId":{"type":["string","null"]},"correlationId":{"type":["string","null"]},"externalStatusCode":{"type":["string","null"]},"lastUpdatedOn":{"type":"string"},"recordStateKey":{"type":"string"}},"required":["clientId","employeeid","employee","datein","timein","dateout","timeout","departmentid","department","taskid","task","classicdutyid","classicdutycode","classicduty","orderid","order","projectid","projectAlphanumericCode","project","subProjectid","subProjectAlphanumericCode","subProject","projectPhaseid","phaseAlphanumericCode","projectPhase","shiftId","shift","freeDimension1Id","freeDimension1","freeDimension2Id","freeDimension2","freeText","approvedLevelOne","approvedLevelTwo","approvedLevelThree","approvedLevelFour","approvedLevelOneBy","approvedLevelTwoBy","approvedLevelThreeBy","approvedLevelFourBy","approvedLevelOneOn","approvedLevelTwoOn","approvedLevelThreeOn","approvedLevelFourOn","timeCategoryId","timeCategory","timeCategoryTypeId","timeCategoryType","timeCategoryPayable","qty","uid","externalId","correlationId","externalStatusCode","lastUpdatedOn","recordStateKey"]}',
};

/** Makes what the option `drift` of {@link CapitechOptions} takes: it compares each answer with the API's description. The data is given all the same, unless it is `strict`. */
export function drift(options: DriftOptions = {}): Drift {
  return createDrift(answers, types, options);
}

export type { Drift, DriftOptions } from "./runtime/drift.js";
