package vn.khuyencong.ingest.worker;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel; the JVM makes it by its name. */
public final class RefusingSelectorProvider extends SelectorProvider {
    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw NoNetwork.refused();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw NoNetwork.refused();
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw NoNetwork.refused();
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw NoNetwork.refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw NoNetwork.refused();
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw NoNetwork.refused();
    }

    @Override
    public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
        throw NoNetwork.refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
        throw NoNetwork.refused();
    }
}
