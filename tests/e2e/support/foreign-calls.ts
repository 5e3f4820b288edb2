/** A descriptor that strace -yy shows to be a socket of a network protocol: `56<UDPv6:[12345]>`. */
const NETWORK_SOCKET = /<(?:TCP|UDP|UDPLITE|RAW|PING|ICMP|SCTP|DCCP|PACKET)(?:v6)?:/;
/** An address or a family of a network in the arguments of a call. */
const NETWORK_FAMILY = /\bAF_(?!UNIX\b|LOCAL\b|NETLINK\b|UNSPEC\b)[A-Z0-9]+/;
/** Chromium asks the kernel of what kind the interfaces are, by a datagram socket that is made for that and never joined to anything. */
const ASKS_THE_KERNEL =
  /^(?:socket\(AF_INET6?, SOCK_DGRAM\b|<\.\.\. (?:socket|ioctl) resumed>|ioctl\(.*, SIOC(?:GI[FW]|ETHTOOL))/;
/** What the kernel tells by netlink of the machine's addresses comes in, and holds their families. */
const TOLD_BY_THE_KERNEL = /^(?:<\.\.\. )?recv\w*/;

/**
 * Reads a log of `strace -f -yy -e trace=%network,ioctl`.
 * @returns the calls that are for a network: any use of a network's socket or address but asking the kernel of its interfaces.
 */
export function foreignCalls(log: string): string[] {
  return log
    .split('\n')
    .map((line) => line.replace(/^\d+\s+/, ''))
    .filter((call) => {
      if (ASKS_THE_KERNEL.test(call)) return false;
      if (NETWORK_SOCKET.test(call)) return true;
      return !TOLD_BY_THE_KERNEL.test(call) && NETWORK_FAMILY.test(call);
    });
}
