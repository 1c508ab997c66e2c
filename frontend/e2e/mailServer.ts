import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** Starts a server that takes mail (SMTP, RFC 5321) and keeps it as it comes. */
export async function startMailServer(port: number) {
  const mails: string[] = [];
  const server = createServer((socket) => receive(socket, mails)).listen(port, "127.0.0.1");
  await once(server, "listening");
  const close = () => new Promise((closed) => server.close(closed));
  return { mails, close };
}

function receive(socket: Socket, mails: string[]) {
  let received = "";
  let end = "\r\n";
  socket.setEncoding("utf8").write("220 mail\r\n");
  socket.on("data", (chunk) => {
    received += chunk;
    for (let at = received.indexOf(end); at >= 0; at = received.indexOf(end)) {
      const part = received.slice(0, at);
      received = received.slice(at + end.length);
      const isMail = end !== "\r\n";
      if (isMail) mails.push(plain(part));
      const isData = !isMail && part === "DATA";
      end = isData ? "\r\n.\r\n" : "\r\n";
      if (part === "QUIT") socket.end("221 mail\r\n");
      else socket.write(isData ? "354 mail\r\n" : "250 mail\r\n");
    }
  });
}

/** Undoes quoted-printable (RFC 2045). */
const plain = (mail: string): string =>
  /quoted-printable/i.test(mail)
    ? Buffer.from(
        mail
          .replaceAll("=\r\n", "")
          .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
        "latin1",
      ).toString()
    : mail;
