-- A term knows its tier, the invoice that paid for it, and the end it was meant to have before something cut it short.
alter table corporate_period
    add column tier text,
    add column planned_until timestamptz,
    add column invoice_id uuid references invoice;

update corporate_period p
set tier = c.tier, planned_until = p.valid_until,
    invoice_id = (select i.id from invoice i where i.corporate_membership_id = c.id and i.status = 'PAID')
from corporate_membership c where c.id = p.corporate_membership_id;

alter table corporate_period
    alter column tier set not null,
    alter column valid_until set not null,
    alter column planned_until set not null,
    add check (valid_until <= planned_until);

create function corporate_period_refuse_overlap() returns trigger language plpgsql as $$
begin
    if exists (select from corporate_period a join corporate_period b using (corporate_membership_id)
               where corporate_membership_id = new.corporate_membership_id and a.position < b.position
                 and tstzrange(a.valid_from, a.valid_until) && tstzrange(b.valid_from, b.valid_until)) then
        raise exception 'the terms of corporate membership % overlap', new.corporate_membership_id
            using errcode = 'exclusion_violation';
    end if;
    return null;
end $$;
create constraint trigger corporate_period_no_overlap after insert or update on corporate_period
    deferrable initially deferred for each row execute function corporate_period_refuse_overlap();
