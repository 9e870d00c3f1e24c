package vn.dondoc.worklist.web;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.dondoc.account.SignedIn;
import vn.dondoc.statistics.RowsQuery;
import vn.dondoc.worklist.choice.KeptLists;
import vn.dondoc.worklist.choice.TableChoice;
import vn.dondoc.worklist.choice.TableChoice.Column;
import vn.dondoc.worklist.choice.TableChoices;

/** Puts what a person chose into the model of their working table. */
@Component
class PersonalTable {

	private final KeptLists lists;

	private final TableChoices tables;

	PersonalTable(KeptLists lists, TableChoices tables) {
		this.lists = lists;
		this.tables = tables;
	}

	/** A file the list can be taken away as. */
	record FileLink(String format, String href) {
	}

	void show(SignedIn me, RowsQuery query, Sorting sorting, Model model) {
		TableChoice choice = this.tables.of(me.account());
		model.addAttribute("choice", choice);
		model.addAttribute("columns", Arrays.stream(Column.values()).map(Column::code).toList());
		model.addAttribute("keptLists", this.lists.of(me.account()));
		model.addAttribute("shown", sorting.href(query));
		model.addAttribute("heads", sorting.heads(query).stream().filter((head) -> choice.shows(head.code())).toList());
		model.addAttribute("files", List.of(file("xlsx", query, sorting), file("csv", query, sorting)));
	}

	private static FileLink file(String format, RowsQuery query, Sorting sorting) {
		return new FileLink(format, ShownList.address(RowsQuery.PAGE + "/" + format, query, sorting));
	}

}
