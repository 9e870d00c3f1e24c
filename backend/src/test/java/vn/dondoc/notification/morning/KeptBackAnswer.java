package vn.dondoc.notification.morning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Stands before a mail server: lets it take the first e-mail, and keeps back its answer
 * that it did.
 */
final class KeptBackAnswer implements AutoCloseable {

	private final int server;

	private final ServerSocket door;

	private final CountDownLatch taken = new CountDownLatch(1);

	KeptBackAnswer(int server) throws IOException {
		this.server = server;
		this.door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
		daemon(this::serve);
	}

	int port() {
		return this.door.getLocalPort();
	}

	/** Answers whether the server took an e-mail within a while. */
	boolean taken() throws InterruptedException {
		return this.taken.await(2, TimeUnit.MINUTES);
	}

	private void serve() throws IOException {
		Socket client = this.door.accept();
		Socket behind = new Socket(InetAddress.getLoopbackAddress(), this.server);
		daemon(() -> client.getInputStream().transferTo(behind.getOutputStream()));
		OutputStream back = client.getOutputStream();
		BufferedReader answers = new BufferedReader(
				new InputStreamReader(behind.getInputStream(), StandardCharsets.US_ASCII));
		String before = "";
		for (String answer = answers.readLine(); answer != null; answer = answers.readLine()) {
			if (before.startsWith("354")) {
				this.taken.countDown();
				return;
			}
			back.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
			back.flush();
			before = answer;
		}
	}

	private static void daemon(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		thread.setDaemon(true);
		thread.start();
	}

	/** Work that ends with its connection. */
	private interface Work {

		void run() throws IOException;

	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

}
