package vn.dondoc.search;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Which items answer words, the best first. An item has to hold every word. Because a
 * Vietnamese word is mostly written as two, neighbours count more than words apart; and
 * what is typed with accents finds the same spelling first.
 */
final class Ranking {

	static final String CONTENT = "content";

	static final String SPELLED = "spelled";

	/** The directive's title and the agencies' names. */
	static final String AROUND = "around";

	private static final float NEIGHBOURS = 2;

	private static final float WHOLE = 4;

	private static final float BEGINNING = .3f;

	private Ranking() {
	}

	/** All of the words. */
	static Query all(Words words) {
		return query(words, words.folded().size());
	}

	/** All but one of them, for when nothing holds all. */
	static Query nearly(Words words) {
		return query(words, words.folded().size() - 1);
	}

	private static Query query(Words words, int least) {
		BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
		int last = words.folded().size() - 1;
		for (int place = 0; place <= last; place++) {
			any.add(word(words.folded().get(place), place == last), Occur.SHOULD);
		}
		BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(any.build(), Occur.MUST);
		better(words).forEach((query) -> ranked.add(query, Occur.SHOULD));
		return ranked.build();
	}

	private static Query word(String word, boolean last) {
		List<Query> places = new ArrayList<>();
		places.add(new BoostQuery(new TermQuery(new Term(CONTENT, word)), 2));
		places.add(new TermQuery(new Term(AROUND, word)));
		if (last && word.length() > 1) {
			places.add(new BoostQuery(new PrefixQuery(new Term(CONTENT, word)), BEGINNING));
			places.add(new BoostQuery(new PrefixQuery(new Term(AROUND, word)), BEGINNING));
		}
		return new DisjunctionMaxQuery(places, .1f);
	}

	private static List<Query> better(Words words) {
		List<Query> better = new ArrayList<>();
		for (int place = 0; place < words.folded().size(); place++) {
			if (words.accented(place)) {
				better.add(new TermQuery(new Term(SPELLED, words.spelled().get(place))));
			}
			if (place > 0) {
				better.add(new BoostQuery(
						new PhraseQuery(CONTENT, words.folded().get(place - 1), words.folded().get(place)),
						NEIGHBOURS));
				better.add(new BoostQuery(
						new PhraseQuery(SPELLED, words.spelled().get(place - 1), words.spelled().get(place)),
						NEIGHBOURS));
				better.add(new BoostQuery(
						new PhraseQuery(AROUND, words.folded().get(place - 1), words.folded().get(place)), NEIGHBOURS));
			}
		}
		if (words.folded().size() > 2) {
			better.add(new BoostQuery(new PhraseQuery(2, CONTENT, words.folded().toArray(String[]::new)), WHOLE));
		}
		return better;
	}

}
