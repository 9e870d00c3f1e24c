package vn.dondoc.document.print;

/** A line drawn along or across a page. */
public record Ruling(double left, double top, double right, double bottom) {

	boolean along() {
		return this.right - this.left >= this.bottom - this.top;
	}

}
