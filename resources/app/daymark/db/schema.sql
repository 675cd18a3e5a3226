-- The present state, made from the journal. Any change here, and in indexes.sql, counts
-- Database.SCHEMA_VERSION up: an older database is then set aside and made again.

create table applied (
  seq            bigint not null,
  schema_version int    not null
);

-- One row an action. standing: LIVE, UNDONE (can be done again) or DROPPED (was undone, then
-- something else was done); null for undo and redo themselves.
create table history (
  seq        bigint primary key,
  study_date date not null,
  kind       varchar(40) not null,
  standing   varchar(10),
  entry      varchar not null
);
create index history_standing on history (standing, seq);

create table plan (
  id            uuid primary key,
  position      int not null,
  template_key  varchar not null,
  title         varchar not null,
  started_on    date not null,
  minutes_a_day int not null,
  status        varchar(10) not null,
  since         date not null
);

create table study_week (
  plan_id uuid not null references plan on delete cascade,
  since   date not null,
  days    varchar(80) not null,
  primary key (plan_id, since)
);

create table day_off (
  plan_id   uuid not null references plan on delete cascade,
  from_date date not null,
  to_date   date not null,
  reason    varchar(10) not null
);
create index day_off_plan on day_off (plan_id);

create table focus_area (
  id       uuid primary key,
  plan_id  uuid not null references plan on delete cascade,
  position int not null,
  title    varchar not null,
  from_day int not null,
  to_day   int not null,
  removed  boolean not null
);

create table task (
  id            uuid primary key,
  focus_area_id uuid not null references focus_area on delete cascade,
  position      int not null,
  origin_key    varchar not null,
  title         varchar not null,
  planned_on    date not null,
  due_on        date not null,
  status        varchar(10) not null,
  done_on       date,
  minutes       int not null,
  optional      boolean not null,
  note          varchar not null
);

create table setting (
  name    varchar(40) primary key,
  content varchar not null
);

create table salary_survey (
  id          uuid primary key,
  position    int not null,
  role_key    varchar not null,
  country     varchar not null,
  survey_year int not null,
  currency    varchar(3) not null,
  average     decimal(20, 2),
  low         decimal(20, 2),
  high        decimal(20, 2),
  source      varchar not null,
  source_year int not null,
  note        varchar not null,
  removed     boolean not null
);

create table salary_band (
  survey_id  uuid not null references salary_survey on delete cascade,
  from_years int not null,
  to_years   int,
  mean       decimal(20, 2),
  p10        decimal(20, 2),
  p25        decimal(20, 2),
  median     decimal(20, 2),
  p75        decimal(20, 2),
  p90        decimal(20, 2),
  answers    bigint,
  primary key (survey_id, from_years)
);
