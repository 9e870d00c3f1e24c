package vn.dondoc.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.dondoc.account.SignedIn;
import vn.dondoc.assignment.ItemId;
import vn.dondoc.organisation.AgencyId;
import vn.dondoc.search.ItemIndex.Hits;
import vn.dondoc.statistics.Row;
import vn.dondoc.statistics.Rows;
import vn.dondoc.statistics.Sight;

/**
 * Finds items by words in them, in the title of their directive or in the names of who
 * works on them. The index says which; whether somebody may see them, statistics does.
 */
@Component
public class FindItems {

	private final FollowItems follow;

	private final ItemIndex index;

	private final Rows rows;

	FindItems(FollowItems follow, ItemIndex index, Rows rows) {
		this.follow = follow;
		this.index = index;
		this.rows = rows;
	}

	/**
	 * A page of what was found.
	 *
	 * @param nearly whether nothing holds all words and this holds all but one
	 */
	public record Found(long total, boolean nearly, List<Item> items) {

		static final Found NOTHING = new Found(0, false, List.of());

	}

	/**
	 * One item.
	 *
	 * @param assignments how many there are of it that the person may see
	 * @param one one of them
	 */
	public record Item(ItemId id, Excerpt excerpt, long assignments, Row one) {
	}

	/** So many from an offset on, the best first. */
	public Found find(SignedIn me, String typed, long offset, int size) {
		Words words = Words.typed(typed);
		Sight sight = Sight.of(me);
		if (words.none() || sight instanceof Sight.Nothing) {
			return Found.NOTHING;
		}
		this.follow.catchUp();
		AgencyId agency = (sight instanceof Sight.OfAgency of) ? of.agency() : null;
		Hits all = hits(Ranking.all(words), agency, offset, size);
		boolean nearly = all.total() == 0 && words.folded().size() > 2;
		Hits hits = nearly ? hits(Ranking.nearly(words), agency, offset, size) : all;
		return new Found(hits.total(), nearly && hits.total() > 0, shown(hits, sight, words));
	}

	private Hits hits(Query query, @Nullable AgencyId agency, long offset, int size) {
		return this.index.find(query, agency, offset, size);
	}

	private List<Item> shown(Hits hits, Sight sight, Words words) {
		Map<ItemId, Rows.OfItem> seen = this.rows.ofItems(hits.items(), sight);
		return hits.items().stream().filter(seen::containsKey).map((id) -> {
			Rows.OfItem of = Objects.requireNonNull(seen.get(id));
			return new Item(id, Excerpt.of(of.one().content(), words), of.assignments(), of.one());
		}).toList();
	}

}
