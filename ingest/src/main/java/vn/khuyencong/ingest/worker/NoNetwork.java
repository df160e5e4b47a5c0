package vn.khuyencong.ingest.worker;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.List;

/**
 * Takes the network from a worker, in layers: one stops what another lets through.
 *
 * <ul>
 *   <li>{@link NetworkNamespace}: the kernel; all code of the worker and its child processes. Not everywhere to be had.
 *   <li>{@link #refuse}: sockets of java.net, and so URL and its connections.
 *   <li>{@link RefusingSelectorProvider} and {@link RefusingAsynchronousChannelProvider}: channels and selectors of
 *       java.nio, and so java.net.http and sockets of the file system.
 *   <li>An empty file of hosts: no name is looked up, so nothing is told by looking one up.
 * </ul>
 *
 * <p>Without the first, native code and child processes could still reach the network; none of ours try.
 */
final class NoNetwork {
    private NoNetwork() {}

    /** Flags of the JVM. */
    static List<String> flags(Path emptyFileOfHosts) {
        return List.of(
                "-Djava.nio.channels.spi.SelectorProvider=" + RefusingSelectorProvider.class.getName(),
                "-Djava.nio.channels.spi.AsynchronousChannelProvider="
                        + RefusingAsynchronousChannelProvider.class.getName(),
                "-Djdk.net.hosts.file=" + emptyFileOfHosts);
    }

    /** For the rest of the life of this JVM; the factories are deprecated, but there is nothing else that sees all sockets. */
    @SuppressWarnings("deprecation")
    static void refuse() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw new RefusedNetworkException();
        });
        ServerSocket.setSocketFactory(() -> {
            throw new RefusedNetworkException();
        });
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw new RefusedNetworkException();
        });
    }

    static SocketException refused() {
        return new SocketException(RefusedNetworkException.MESSAGE);
    }

    /** The factories of java.net may throw no checked exception. */
    static final class RefusedNetworkException extends IllegalStateException {
        private static final long serialVersionUID = 1;
        private static final String MESSAGE = "a worker has no network";

        RefusedNetworkException() {
            super(MESSAGE);
        }
    }
}
