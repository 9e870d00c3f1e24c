package vn.dondoc.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.springframework.context.ApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vn.dondoc.demo.LoadDemo;

/** Fills an empty database with the demo. */
@Command(name = "demo")
class DemoCommand extends DatabaseCommand {

	@Option(names = "--load")
	boolean load;

	@Override
	protected void check() {
		if (!this.load) {
			throw wrongUse("command.demo.nothing-asked");
		}
	}

	@Override
	protected String[] profiles() {
		return new String[] { PROFILE, "demo-loading" };
	}

	@Override
	protected int run(ApplicationContext context) {
		LoadDemo loadDemo = context.getBean(LoadDemo.class);
		loadDemo.load(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
		return 0;
	}

}
