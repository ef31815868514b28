-- The day on which those who are asked are to be reminded next: the eve of the last day, then the
-- day after it. Which of the rounds from before have ended, the clock finds out by itself.
alter table review_round add column remind_on date;
update review_round set remind_on = due - 1 where due is not null;
create index review_round_to_remind on review_round (remind_on, id) where remind_on is not null;
