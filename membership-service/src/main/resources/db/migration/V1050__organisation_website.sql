alter table organisation
    add column website text check (website ~ '^https?://' and length(website) <= 300);
