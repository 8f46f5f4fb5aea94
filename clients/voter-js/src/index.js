export { Voter, ServiceFault } from './voter.js';
export { ballotBox, registrationDesk, NoAnswer, Refused } from './http.js';
export { isNamed } from './names.js';
export { isAcknowledgement, isConsistent, isHead, isIncluded } from './log.js';
