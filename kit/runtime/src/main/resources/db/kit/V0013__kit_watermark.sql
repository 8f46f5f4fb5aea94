-- What this service has told others: nothing recorded before this instant will be published any more.
create table watermark_announced (
    only_one boolean primary key default true check (only_one),
    complete_until timestamptz not null,
    announced_at timestamptz not null,
    version bigint not null
);

insert into watermark_announced (complete_until, announced_at, version)
values ('-infinity', '-infinity', 0);

-- What this service was told by others, per topic and partition.
create table watermark_heard (
    topic text not null,
    partition integer not null,
    partitions integer not null check (partitions > 0),
    complete_until timestamptz not null,
    heard_at timestamptz not null default now(),
    primary key (topic, partition)
);
