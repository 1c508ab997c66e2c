package org.interculturalcities;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A network that can be cut: a cut connection stays open, but nothing arrives any more. */
final class TcpProxy implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final int target;
    // Connections belong to the number of cuts before them, and die with the next one.
    private volatile int cuts;
    private volatile boolean isCut;

    TcpProxy(int target) throws IOException {
        this.target = target;
        thread(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    void cut() {
        isCut = true;
        cuts++;
    }

    /** Lets new connections through. What was sent on those before is lost; only their end arrives. */
    synchronized void mend() {
        isCut = false;
        notifyAll();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = server.accept();
            sockets.add(client);
            if (!isCut) {
                Socket service = new Socket(InetAddress.getLoopbackAddress(), target);
                sockets.add(service);
                int born = cuts;
                thread(() -> forward(client, service, born));
                thread(() -> forward(service, client, born));
            }
        }
    }

    private void forward(Socket from, Socket to, int born) throws IOException {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        byte[] part = new byte[8192];
        for (int length = in.read(part); length >= 0; length = in.read(part)) {
            if (born == cuts) {
                out.write(part, 0, length);
            }
        }
        awaitNetwork();
        to.close();
    }

    // The end of a connection is sent again until it arrives.
    private synchronized void awaitNetwork() {
        while (isCut) {
            try {
                wait();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void thread(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // One of the sides is closed.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
