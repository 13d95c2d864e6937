-- An analyst's questions to the snapshot of all data, /v1/database.sqlite, with SQL only.

-- who speaks most, and in how many articles
select speaker_name, count(*) as quotes, count(distinct article_id) as articles
from quotes_view where speaker_id is not null group by speaker_id order by quotes desc, speaker_name;

-- what happened at each place, in order
select place_name, date_earliest, label from events_view
where place_id is not null and status = 'happened' order by place_name, date_earliest, id;

-- which figures does only a speaker state, and in which words
select ifnull(said_by_names, said_by_text) as said_by, value, unit, citation_exact
from figures_view where voice = 'quoted' order by id;

-- who of which country holds which office
select subject_name, label, object_name from relations_view
where predicate = 'holds-office-in' and label is not null order by object_name, subject_name, label;
