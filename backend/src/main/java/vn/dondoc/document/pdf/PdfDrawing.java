package vn.dondoc.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

import vn.dondoc.document.print.Ruling;

/** What is drawn on one page: rulings of tables, and how much of it pictures cover. */
final class PdfDrawing extends PDFGraphicsStreamEngine {

	/** A drawn line is no thicker. */
	private static final double THIN = 3;

	private static final int MOST = 20_000;

	private final PDRectangle box;

	private final List<Ruling> path = new ArrayList<>();

	private final List<Ruling> rulings = new ArrayList<>();

	private Point2D at = new Point2D.Double();

	private Point2D start = new Point2D.Double();

	private double covered;

	private PdfDrawing(PDPage page) {
		super(page);
		this.box = page.getCropBox();
	}

	static PdfDrawing of(PDPage page) throws IOException {
		PdfDrawing drawing = new PdfDrawing(page);
		drawing.processPage(page);
		return drawing;
	}

	List<Ruling> rulings() {
		return this.rulings;
	}

	/** The largest share of the page that one picture covers. */
	double covered() {
		return this.covered;
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		moveTo((float) p0.getX(), (float) p0.getY());
		lineTo((float) p1.getX(), (float) p1.getY());
		lineTo((float) p2.getX(), (float) p2.getY());
		lineTo((float) p3.getX(), (float) p3.getY());
		closePath();
	}

	@Override
	public void moveTo(float x, float y) {
		this.at = new Point2D.Double(x, y);
		this.start = this.at;
	}

	@Override
	public void lineTo(float x, float y) {
		Point2D to = new Point2D.Double(x, y);
		if (this.path.size() < MOST) {
			this.path.add(ruling(this.at, to));
		}
		this.at = to;
	}

	@Override
	public void closePath() {
		lineTo((float) this.start.getX(), (float) this.start.getY());
	}

	@Override
	public Point2D getCurrentPoint() {
		return this.at;
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		this.at = new Point2D.Double(x3, y3);
	}

	@Override
	public void strokePath() {
		this.path.stream().filter(PdfDrawing::isStraight).limit(MOST - this.rulings.size()).forEach(this.rulings::add);
		this.path.clear();
	}

	/** Office programs also draw lines as thin filled boxes. */
	@Override
	public void fillPath(int windingRule) {
		double left = this.path.stream().mapToDouble(Ruling::left).min().orElse(0);
		double right = this.path.stream().mapToDouble(Ruling::right).max().orElse(0);
		double top = this.path.stream().mapToDouble(Ruling::top).min().orElse(0);
		double bottom = this.path.stream().mapToDouble(Ruling::bottom).max().orElse(0);
		this.path.clear();
		if (Math.min(right - left, bottom - top) <= THIN && this.rulings.size() < MOST) {
			this.rulings.add(new Ruling(left, top, right, bottom));
		}
	}

	@Override
	public void fillAndStrokePath(int windingRule) {
		strokePath();
	}

	@Override
	public void endPath() {
		this.path.clear();
	}

	@Override
	public void drawImage(PDImage image) {
		Matrix place = getGraphicsState().getCurrentTransformationMatrix();
		double area = Math.abs(place.getScalingFactorX() * place.getScalingFactorY());
		this.covered = Math.max(this.covered, area / (this.box.getWidth() * this.box.getHeight()));
	}

	@Override
	public void clip(int windingRule) {
		// shows no less than the whole
	}

	@Override
	public void shadingFill(COSName shading) {
		// colours say nothing
	}

	private Ruling ruling(Point2D from, Point2D to) {
		double left = this.box.getLowerLeftX();
		double top = this.box.getUpperRightY();
		return new Ruling(Math.min(from.getX(), to.getX()) - left, top - Math.max(from.getY(), to.getY()),
				Math.max(from.getX(), to.getX()) - left, top - Math.min(from.getY(), to.getY()));
	}

	private static boolean isStraight(Ruling ruling) {
		return Math.min(ruling.right() - ruling.left(), ruling.bottom() - ruling.top()) <= THIN;
	}

}
