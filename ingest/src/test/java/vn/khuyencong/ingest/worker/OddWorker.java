package vn.khuyencong.ingest.worker;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** A worker that does whatever a document may make a parser do. */
final class OddWorker {
    /** What a request may take; a sleeping one takes all of it. */
    static final String HANG = "hang";

    private OddWorker() {}

    public static void main(String[] arguments) {
        WorkerLoop.serve(OddWorker::answer);
    }

    static ChildJvm command() {
        return new ChildJvm(OddWorker.class.getName(), List.of());
    }

    private static String answer(String request) {
        try {
            return switch (request) {
                case HANG -> hang();
                case "child" -> child();
                case "pid" -> String.valueOf(ProcessHandle.current().pid());
                case "heap" -> heap();
                case "exit" -> exit();
                case "throw" -> throw new IllegalStateException("odd");
                case "noise" -> noise();
                case "endless" -> "x".repeat(5 * 1024 * 1024);
                case "network" -> network();
                case "stdin" -> String.valueOf(System.in.read());
                default -> request;
            };
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hang() throws InterruptedException {
        new CountDownLatch(1).await();
        return "";
    }

    private static String child() throws IOException {
        return String.valueOf(new ProcessBuilder("sleep", "1000").start().pid());
    }

    private static String heap() {
        List<byte[]> eaten = new ArrayList<>();
        while (eaten.size() < Integer.MAX_VALUE) {
            eaten.add(new byte[1 << 20]);
        }
        return "";
    }

    private static String exit() {
        System.exit(7);
        return "";
    }

    /** More than a pipe holds, in one line without an end, on both streams. */
    private static String noise() {
        String noise = "rubbish ".repeat(500_000);
        System.out.print(noise);
        System.err.print(noise);
        return "quiet";
    }

    /** The ways to the network that were open. */
    private static String network() {
        List<Callable<Object>> ways = List.of(
                () -> new Socket("127.0.0.1", 9),
                () -> new ServerSocket(0),
                () -> new DatagramSocket(),
                SocketChannel::open,
                ServerSocketChannel::open,
                DatagramChannel::open,
                AsynchronousSocketChannel::open,
                () -> InetAddress.getByName("example.org"),
                () -> URI.create("http://127.0.0.1:9/").toURL().openStream(),
                () -> HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:9/"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding()));
        return ways.stream().map(OddWorker::tried).collect(Collectors.joining(","));
    }

    private static String tried(Callable<Object> way) {
        try {
            return "open: " + way.call();
        } catch (java.net.ConnectException reached) {
            return "reached: " + reached;
        } catch (Exception | Error refused) {
            return "refused";
        }
    }
}
