package vn.dondoc.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

import vn.dondoc.assignment.ItemId;
import vn.dondoc.organisation.AgencyId;

/**
 * The words of all items, kept in memory so that no copy of a directive's text lies in a
 * file. It holds no truth: it is read from the database whenever the program starts.
 */
@Component
class ItemIndex implements DisposableBean {

	private static final String ITEM = "item";

	private static final String AGENCY = "agency";

	private static final String ISSUED = "issued";

	private static final Sort BEST_THEN_NEWEST = new Sort(SortField.FIELD_SCORE,
			new SortField(ISSUED, SortField.Type.LONG, true));

	private final Analyzer analyzer = new StandardAnalyzer();

	private final IndexWriter writer;

	private final SearcherManager searchers;

	ItemIndex() throws IOException {
		this.writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(this.analyzer));
		this.searchers = new SearcherManager(this.writer, null);
	}

	/**
	 * What of an item is indexed.
	 *
	 * @param around the directive's title and the agencies' names
	 */
	record Entry(ItemId item, LocalDate issuedOn, String content, String around, Set<AgencyId> agencies) {
	}

	/** How many items answer, and some of them. */
	record Hits(long total, List<ItemId> items) {
	}

	/** Adds or replaces entries; searches find them as soon as this returns. */
	void put(Collection<Entry> entries) {
		try {
			for (Entry entry : entries) {
				this.writer.updateDocument(new Term(ITEM, entry.item().value().toString()), document(entry));
			}
			this.searchers.maybeRefreshBlocking();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The items that answer, the best first.
	 * @param agency only those it works on; null for all
	 */
	Hits find(Query query, @Nullable AgencyId agency, long offset, int size) {
		try {
			IndexSearcher searcher = this.searchers.acquire();
			try {
				return hits(searcher, within(query, agency), Math.toIntExact(offset), size);
			}
			finally {
				this.searchers.release(searcher);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void destroy() throws IOException {
		this.searchers.close();
		this.writer.close();
		this.analyzer.close();
	}

	private static Query within(Query query, @Nullable AgencyId agency) {
		if (agency == null) {
			return query;
		}
		Query works = new TermQuery(new Term(AGENCY, agency.value().toString()));
		return new BooleanQuery.Builder().add(query, Occur.MUST).add(works, Occur.FILTER).build();
	}

	private static Hits hits(IndexSearcher searcher, Query query, int offset, int size) throws IOException {
		TopFieldDocs top = searcher.search(query,
				new TopFieldCollectorManager(BEST_THEN_NEWEST, offset + size, null, Integer.MAX_VALUE));
		List<ItemId> items = new ArrayList<>();
		for (int place = offset; place < top.scoreDocs.length; place++) {
			items.add(item(searcher, top.scoreDocs[place]));
		}
		return new Hits(top.totalHits.value, items);
	}

	private static ItemId item(IndexSearcher searcher, ScoreDoc hit) throws IOException {
		return new ItemId(UUID.fromString(searcher.storedFields().document(hit.doc).get(ITEM)));
	}

	private static Document document(Entry entry) {
		Document document = new Document();
		document.add(new StringField(ITEM, entry.item().value().toString(), Field.Store.YES));
		document.add(new NumericDocValuesField(ISSUED, entry.issuedOn().toEpochDay()));
		document.add(new TextField(Ranking.CONTENT, Words.folded(entry.content()), Field.Store.NO));
		document.add(new TextField(Ranking.SPELLED, Words.spelled(entry.content()), Field.Store.NO));
		document.add(new TextField(Ranking.AROUND, Words.folded(entry.around()), Field.Store.NO));
		entry.agencies()
			.forEach((agency) -> document.add(new StringField(AGENCY, agency.value().toString(), Field.Store.NO)));
		return document;
	}

}
