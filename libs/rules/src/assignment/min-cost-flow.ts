/** An edge of a network: so much may flow, at such a cost each. Costs are whole numbers, so that sums are exact. */
interface Edge {
  to: number;
  capacity: number;
  cost: number;
}

/** 최소 비용 흐름: successive shortest paths with potentials (Dijkstra on a binary heap). Costs must not be negative. */
export class MinCostFlow {
  /** Each edge beside its reverse: 2k and 2k + 1. */
  private readonly edges: Edge[] = [];
  private readonly from: number[][];
  private readonly potential: number[];

  constructor(private readonly nodes: number) {
    this.from = Array.from({ length: nodes }, () => []);
    this.potential = Array.from({ length: nodes }, () => 0);
  }

  /** Adds an edge and answers its name. */
  add(a: number, b: number, capacity: number, cost: number): number {
    const name = this.edges.length;
    this.edges.push({ to: b, capacity, cost }, { to: a, capacity: 0, cost: -cost });
    this.from[a]?.push(name);
    this.from[b]?.push(name + 1);
    return name;
  }

  /** What flows over an edge. */
  flowOf(name: number): number {
    return this.edges[name + 1]?.capacity ?? 0;
  }

  /** Sends as much as possible at the least cost; answers how much came through. */
  send(source: number, sink: number): number {
    let sent = 0;
    for (;;) {
      const by = this.shortest(source, sink);
      if (by === null) return sent;
      const path: number[] = [];
      for (let node = sink; node !== source;) {
        const name = by[node] ?? -1;
        path.push(name);
        node = this.edges[name ^ 1]?.to ?? source;
      }
      const most = Math.min(...path.map((name) => this.edges[name]?.capacity ?? 0));
      for (const name of path) this.push(name, most);
      sent += most;
    }
  }

  /** Sends as much as possible at any cost (Dinic); answers how much came through. */
  sendAny(source: number, sink: number): number {
    let sent = 0;
    for (let level = this.levels(source); (level[sink] ?? -1) >= 0; level = this.levels(source)) {
      const next = new Int32Array(this.nodes);
      for (let more = this.blocking(source, sink, level, next); more > 0;) {
        sent += more;
        more = this.blocking(source, sink, level, next);
      }
    }
    return sent;
  }

  /** How many edges each node is away; -1 where it is not reached. */
  private levels(source: number): Int32Array {
    const level = new Int32Array(this.nodes).fill(-1);
    level[source] = 0;
    const queue = [source];
    for (const node of queue) {
      for (const name of this.from[node] ?? []) {
        const edge = this.edges[name];
        if (edge === undefined || edge.capacity === 0 || level[edge.to] !== -1) continue;
        level[edge.to] = (level[node] ?? 0) + 1;
        queue.push(edge.to);
      }
    }
    return level;
  }

  /** One unit along a path that goes a level further with each edge; 0 if there is none left. */
  private blocking(node: number, sink: number, level: Int32Array, next: Int32Array): number {
    if (node === sink) return 1;
    const names = this.from[node] ?? [];
    for (let place = this.at(next, node); place < names.length; place += 1) {
      next[node] = place;
      const name = names[place] ?? 0;
      const edge = this.edges[name];
      if (edge === undefined || edge.capacity === 0 || level[edge.to] !== this.at(level, node) + 1) continue;
      if (this.blocking(edge.to, sink, level, next) === 0) continue;
      this.push(name, 1);
      return 1;
    }
    next[node] = names.length;
    return 0;
  }

  private at(values: ArrayLike<number>, place: number): number {
    return values[place] ?? 0;
  }

  private push(name: number, amount: number): void {
    const [edge, reverse] = [this.edges[name], this.edges[name ^ 1]];
    if (edge === undefined || reverse === undefined) return;
    edge.capacity -= amount;
    reverse.capacity += amount;
  }

  /** The edge by which each node is reached the cheapest; null where the sink is not. */
  private shortest(source: number, sink: number): number[] | null {
    const cost = new Float64Array(this.nodes).fill(Number.POSITIVE_INFINITY);
    const by = Array.from({ length: this.nodes }, () => -1);
    const isDone = new Uint8Array(this.nodes);
    const heap = new Heap();
    cost[source] = 0;
    heap.push(source, 0);
    for (let node = heap.pop(); node !== null && isDone[sink] === 0; node = heap.pop()) {
      if (isDone[node] === 1) continue;
      isDone[node] = 1;
      this.relax(node, { cost, by, isDone, heap });
    }
    const reached = cost[sink] ?? Number.POSITIVE_INFINITY;
    if (!Number.isFinite(reached)) return null;
    for (let node = 0; node < this.nodes; node += 1)
      this.potential[node] = (this.potential[node] ?? 0) + Math.min(cost[node] ?? reached, reached);
    return by;
  }

  private relax(
    node: number,
    { cost, by, isDone, heap }: { cost: Float64Array; by: number[]; isDone: Uint8Array; heap: Heap },
  ): void {
    const own = this.at(cost, node) + this.at(this.potential, node);
    for (const name of this.from[node] ?? []) {
      const edge = this.edges[name];
      if (edge === undefined || edge.capacity === 0 || isDone[edge.to] === 1) continue;
      const reached = own + edge.cost - this.at(this.potential, edge.to);
      if (reached >= this.at(cost, edge.to)) continue;
      cost[edge.to] = reached;
      by[edge.to] = name;
      heap.push(edge.to, reached);
    }
  }
}

/** The cheapest first. */
class Heap {
  private readonly items: { node: number; cost: number }[] = [];

  push(node: number, cost: number): void {
    const { items } = this;
    let place = items.push({ node, cost }) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if ((items[parent]?.cost ?? 0) <= cost) break;
      this.swap(place, parent);
      place = parent;
    }
  }

  pop(): number | null {
    const { items } = this;
    const [first] = items;
    const last = items.pop();
    if (first === undefined || last === undefined) return null;
    if (items.length > 0) {
      items[0] = last;
      this.sink();
    }
    return first.node;
  }

  private sink(): void {
    const { items } = this;
    for (let place = 0; ;) {
      const costOf = (at: number): number => items[at]?.cost ?? Number.POSITIVE_INFINITY;
      const left = 2 * place + 1;
      const child = costOf(left + 1) < costOf(left) ? left + 1 : left;
      if (costOf(child) >= costOf(place)) return;
      this.swap(place, child);
      place = child;
    }
  }

  private swap(a: number, b: number): void {
    const { items } = this;
    const [one, other] = [items[a], items[b]];
    if (one === undefined || other === undefined) return;
    items[a] = other;
    items[b] = one;
  }
}
