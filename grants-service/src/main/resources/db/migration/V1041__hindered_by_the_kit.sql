-- What was in the way of a motion stands beside its answer, for every kind of decision.
update decision_answer a set disposition = 'HINDERED', hindrance = h.problem
from hindered_motion h where h.motion_id = a.motion_id;

drop table hindered_motion;
