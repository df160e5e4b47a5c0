#!/usr/bin/env python3
"""Scorer for table extraction against the ICDAR 2013 ground truth (or any ground truth in the JSON format below).
Python 3 standard library only.

  score.py GT PRED [--norm 0|1|2] [--per-doc out.csv] [--json out.json] [--no-page-check] [--concat] [--fast] [--only REGEX]

GT    folder that holds *-str.xml (ICDAR 2013; searched recursively) or a .json/.jsonl file in the prediction format
PRED  a .jsonl file (one document a line), a .json file (one document, or a list), or a folder of .json files
      {"document":"us-001.pdf","tables":[{"page":1,"cells":[["a","b"],["c",""]],"spans":[[row,col,rowspan,colspan],...]}]}
"""
import sys, os, re, json, glob, argparse, unicodedata, xml.etree.ElementTree as ET
from collections import Counter, defaultdict

WS = re.compile(r'\s+')
NONW = re.compile(r'[^A-Za-z0-9_]')          # Java's \W is ASCII-only, as in the official tool

def norm(s, rule):
    s = WS.sub('', s.replace('\u00a0', ' ')).replace('\u00ad', '')
    if rule == 1: s = NONW.sub('_', s)
    elif rule == 2: s = NONW.sub('', s)
    return s.upper()

def clean(s):                                # for (b) and (c): NFC, whitespace runs to one blank
    return WS.sub(' ', unicodedata.normalize('NFC', (s or '').replace('\u00ad', ''))).strip()

class Cell:
    __slots__ = ('r', 'c', 'rs', 'cs', 't')
    def __init__(self, r, c, rs, cs, t): self.r, self.c, self.rs, self.cs, self.t = r, c, rs, cs, t

class Table:
    def __init__(self, page, cells):
        self.page = page
        self.cells = cells
        self.nr = max((x.r + x.rs for x in cells), default=0)
        self.nc = max((x.c + x.cs for x in cells), default=0)
    def grid(self):
        g = [[None] * self.nc for _ in range(self.nr)]
        for x in self.cells:
            for r in range(x.r, x.r + x.rs):
                for c in range(x.c, x.c + x.cs):
                    g[r][c] = x
        return g

# ---------------------------------------------------------------- reading
def read_icdar(path):
    out = []
    for t in ET.parse(path).getroot().iter('table'):
        cells, page = [], 1
        for reg in t.findall('region'):
            page = int(reg.get('page') or 1)
            ci, ri = int(reg.get('col-increment') or 0), int(reg.get('row-increment') or 0)
            for c in reg.findall('cell'):
                txt = ''.join((c.find('content').itertext())) if c.find('content') is not None else ''
                sr, sc = int(c.get('start-row')), int(c.get('start-col'))
                er, ec = int(c.get('end-row') or sr), int(c.get('end-col') or sc)
                if er < sr: sr, er = er, sr
                if ec < sc: sc, ec = ec, sc
                if clean(txt): cells.append(Cell(sr + ri, sc + ci, er - sr + 1, ec - sc + 1, txt))
        # shift so that the first row/column is 0 (negative increments occur)
        if cells:
            r0, c0 = min(x.r for x in cells), min(x.c for x in cells)
            for x in cells: x.r -= min(r0, 0); x.c -= min(c0, 0)
        out.append(Table(page, cells))
    return out

def table_from_json(t):
    spans = {(s[0], s[1]): (max(1, s[2]), max(1, s[3])) for s in t.get('spans') or []}
    cells = []
    for r, row in enumerate(t.get('cells') or []):
        for c, v in enumerate(row or []):
            rs, cs = spans.get((r, c), (1, 1))
            if isinstance(v, dict):
                rs, cs, v = int(v.get('rowspan', rs)), int(v.get('colspan', cs)), v.get('text')
            if v is None or not clean(str(v)): continue
            cells.append(Cell(r, c, rs, cs, str(v)))
    return Table(int(t.get('page') or 1), cells)

def read_docs(path):
    docs = []
    if os.path.isdir(path):
        for f in sorted(glob.glob(os.path.join(path, '*.json'))): docs += read_docs(f)
        return docs
    with open(path, encoding='utf-8') as f: s = f.read()
    try:
        j = json.loads(s); return j if isinstance(j, list) else [j]
    except json.JSONDecodeError:
        return [json.loads(l) for l in s.splitlines() if l.strip()]

def key(name): return re.sub(r'\.(pdf|docx?|json)$', '', os.path.basename(name))

def load_gt(path):
    """{doc key: [variant tables, variant tables ...]}: the set holds two readings (a, b) of four documents"""
    gt = defaultdict(list)
    if os.path.isdir(path) and (glob.glob(os.path.join(path, '**', '*-str.xml'), recursive=True)):
        for f in sorted(glob.glob(os.path.join(path, '**', '*-str.xml'), recursive=True)):
            base = f[:-8]
            k = os.path.basename(base)
            if not os.path.exists(base + '.pdf') and k.endswith('b') and os.path.exists(base[:-1] + 'a.pdf'): k = k[:-1] + 'a'
            gt[k].append(read_icdar(f))
    else:
        for d in read_docs(path): gt[key(d['document'])].append([table_from_json(t) for t in d['tables']])
    return gt

# ---------------------------------------------------------------- (a) adjacency relations, as in the official dataset-tools
def relations(tab, rule):
    g = tab.grid()
    n = {id(x): norm(x.t, rule) for x in tab.cells}
    g = [[x if x is not None and n[id(x)] else None for x in row] for row in g]
    seen, out = set(), []
    for d, (A, B) in enumerate(((tab.nr, tab.nc), (tab.nc, tab.nr))):
        for a in range(A):
            line = g[a] if d == 0 else [g[r][a] for r in range(tab.nr)]
            last, lastpos = None, 0
            for p in range(B):
                x = line[p]
                if x is None: continue
                if last is not None and x is not last:
                    k = (d, id(last), id(x))
                    if k not in seen:
                        seen.add(k); out.append((n[id(last)], n[id(x)], d, p - lastpos - 1))
                last, lastpos = x, p
    return out

# ---------------------------------------------------------------- similarity of strings
def lcs_len(a, b):                            # bit-parallel
    if not a or not b: return 0
    m = {}
    for i, ch in enumerate(a): m[ch] = m.get(ch, 0) | (1 << i)
    full = (1 << len(a)) - 1
    v = full
    for ch in b:
        u = v & m.get(ch, 0)
        v = ((v + u) | (v - u)) & full
    return len(a) - bin(v).count('1')

def lev(a, b):                                # Myers / Hyyro bit-parallel Levenshtein
    if a == b: return 0
    if not a or not b: return len(a) or len(b)
    m = {}
    for i, ch in enumerate(a): m[ch] = m.get(ch, 0) | (1 << i)
    n = len(a); mask = (1 << n) - 1; hi = 1 << (n - 1)
    vp, vn, d = mask, 0, n
    for ch in b:
        eq = m.get(ch, 0); x = eq | vn
        d0 = ((((x & vp) + vp) ^ vp) | x) & mask
        hp = vn | (~(d0 | vp) & mask); hn = d0 & vp
        if hp & hi: d += 1
        elif hn & hi: d -= 1
        hp = ((hp << 1) | 1) & mask; hn = (hn << 1) & mask
        vp = hn | (~(d0 | hp) & mask); vn = hp & d0
    return d

class Memo(dict):
    def __init__(self, f): self.f = f
    def get2(self, a, b):
        k = (a, b)
        v = self.get(k)
        if v is None: v = self[k] = self.f(a, b)
        return v

sim_lcs = Memo(lambda a, b: 1.0 if a == b else (2.0 * lcs_len(a, b) / (len(a) + len(b)) if a and b else 0.0))
sim_lev = Memo(lambda a, b: lev(a, b) / max(len(a), len(b)) if (a or b) else 0.0)

# ---------------------------------------------------------------- (c1) GriTS content, factored 2D-MSS (Smock et al. 2022)
def align1(sA, reward):                       # reward(i,j): best alignment total and pairs
    n, m = sA
    D = [[0.0] * (m + 1) for _ in range(n + 1)]
    for i in range(1, n + 1):
        Di, Dp = D[i], D[i - 1]
        for j in range(1, m + 1):
            v = Dp[j - 1] + reward(i - 1, j - 1)
            if Dp[j] > v: v = Dp[j]
            if Di[j - 1] > v: v = Di[j - 1]
            Di[j] = v
    pairs, i, j = [], n, m
    while i and j:
        if D[i][j] == D[i - 1][j]: i -= 1
        elif D[i][j] == D[i][j - 1]: j -= 1
        else: pairs.append((i - 1, j - 1)); i -= 1; j -= 1
    return D[n][m], pairs[::-1]

def text_grid(tab):
    g = tab.grid()
    return [[clean(x.t) if x else '' for x in row] for row in g]

def grits(P, G):
    a, b = text_grid(P), text_grid(G)
    if not a or not b: return 0.0, 0.0, 0.0
    na, nb = len(a) * len(a[0]), len(b) * len(b[0])
    f = sim_lcs.get2
    def s(x, y): return 1.0 if (not x and not y) else f(x, y)
    def row_reward(i, j): return align1((len(a[i]), len(b[j])), lambda p, q: s(a[i][p], b[j][q]))[0]
    at, bt = list(zip(*a)), list(zip(*b))
    def col_reward(i, j): return align1((len(at[i]), len(bt[j])), lambda p, q: s(at[i][p], bt[j][q]))[0]
    _, rp = align1((len(a), len(b)), row_reward)
    _, cp = align1((len(at), len(bt)), col_reward)
    tot = sum(s(a[i][p], b[j][q]) for i, j in rp for p, q in cp)
    pr, rc = tot / na, tot / nb
    return 2 * tot / (na + nb), pr, rc

# ---------------------------------------------------------------- (c2) TEDS-like: row-and-cell edit distance (an upper bound of the tree edit distance, so a lower bound of TEDS)
def rows_of(tab):
    """rows as TEDS sees them: td nodes with spans; blank places are td nodes too"""
    g = tab.grid(); out = []
    for r in range(tab.nr):
        row, c = [], 0
        while c < tab.nc:
            x = g[r][c]
            if x is None: row.append(('', 1, 1)); c += 1
            elif x.r == r and x.c == c: row.append((clean(x.t), x.rs, x.cs)); c += x.cs
            else: c += 1
        out.append(row)
    return out

def teds(P, G, text=True):
    a, b = rows_of(P), rows_of(G)
    size = lambda t: 1 + sum(1 + len(r) for r in t)
    f = sim_lev.get2
    def cell(x, y):
        if x[1] != y[1] or x[2] != y[2]: return 1.0
        return (f(x[0], y[0]) if text else 0.0)
    def rowdist(x, y):
        prev = list(range(len(y) + 1))
        for i in range(1, len(x) + 1):
            cur = [i] + [0] * len(y)
            for j in range(1, len(y) + 1):
                cur[j] = min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + cell(x[i - 1], y[j - 1]))
            prev = cur
        return prev[-1]
    prev = [0]
    for r in b: prev.append(prev[-1] + 1 + len(r))
    for x in a:
        cur = [prev[0] + 1 + len(x)]
        for j, y in enumerate(b):
            cur.append(min(prev[j + 1] + 1 + len(x), cur[j] + 1 + len(y), prev[j] + rowdist(x, y)))
        prev = cur
    return 1.0 - prev[-1] / max(size(a), size(b))

# ---------------------------------------------------------------- scoring of one document
def prf(c, p, g):
    P, R = (c / p if p else 0.0), (c / g if g else 0.0)
    return P, R, (2 * P * R / (P + R) if P + R else 0.0)

def score_doc(gts, preds, a):
    preds = [p for p in preds if p.cells]
    rel_p = [Counter(relations(p, a.norm)) for p in preds]
    left = list(range(len(preds)))
    d = dict(gt_rel=0, pr_rel=sum(sum(c.values()) for c in rel_p), ok_rel=0, gt_tab=0, pr_tab=len(preds), found=0, perfect=0,
             gt_cell=0, pr_cell=sum(len(p.cells) for p in preds), ok_cell=0, ok_pos=0, grits=0.0, teds=0.0, teds_s=0.0)
    for g in gts:
        rg = Counter(relations(g, a.norm)); ng = sum(rg.values())
        d['gt_rel'] += ng; d['gt_tab'] += 1; d['gt_cell'] += len(g.cells)
        best, bi = -1, None
        for i in left:
            if a.page_check and preds[i].page != g.page: continue
            v = sum((rg & rel_p[i]).values())
            if v > best: best, bi = v, i
        if bi is None: continue
        if best == 0 and ng:                  # no relation in common: choose by shared cell texts, else leave it unmatched
            tg = Counter(clean(x.t) for x in g.cells)
            cand = [(sum((tg & Counter(clean(x.t) for x in preds[i].cells)).values()), i) for i in left if not a.page_check or preds[i].page == g.page]
            v, bi = max(cand)
            if v == 0: continue
        left.remove(bi); p = preds[bi]
        d['ok_rel'] += best
        if ng and best >= 0.5 * ng: d['found'] += 1
        if ng == best == sum(rel_p[bi].values()): d['perfect'] += 1
        d['ok_cell'] += sum((Counter(clean(x.t) for x in g.cells) & Counter(clean(x.t) for x in p.cells)).values())
        d['ok_pos'] += sum((Counter((x.r, x.c, clean(x.t)) for x in g.cells) & Counter((x.r, x.c, clean(x.t)) for x in p.cells)).values())
        if not a.fast:
            d['grits'] += grits(p, g)[0]; d['teds'] += teds(p, g); d['teds_s'] += teds(p, g, False)
    return d

def concat_tables(preds):
    """all predicted tables of a page as one, one below the other (for extractors that split a table)"""
    by = defaultdict(list)
    for p in preds: by[p.page].append(p)
    out = []
    for pg, ts in sorted(by.items()):
        cells, off = [], 0
        for t in ts:
            cells += [Cell(x.r + off, x.c, x.rs, x.cs, x.t) for x in t.cells]; off += t.nr
        out.append(Table(pg, cells))
    return out

def evaluate(gt, pred, a):
    docs = {}
    for k, variants in sorted(gt.items()):
        if a.only and not re.search(a.only, k): continue
        ps = pred.get(k, [])
        if a.concat: ps = concat_tables(ps)
        best = None
        for v in variants:
            d = score_doc(v, ps, a)
            if best is None or prf(d['ok_rel'], d['pr_rel'], d['gt_rel'])[2] > prf(best['ok_rel'], best['pr_rel'], best['gt_rel'])[2]: best = d
        docs[k] = best
    n = len(docs)
    S = Counter()
    for d in docs.values(): S.update(d)
    per = {k: prf(d['ok_rel'], d['pr_rel'], d['gt_rel']) for k, d in docs.items()}
    withp = [k for k, d in docs.items() if d['pr_rel']]
    Pm = sum(per[k][0] for k in docs) / n; Rm = sum(per[k][1] for k in docs) / n
    Po = sum(per[k][0] for k in withp) / max(1, len(withp))
    f = lambda p, r: 2 * p * r / (p + r) if p + r else 0.0
    cp = prf(S['ok_cell'], S['pr_cell'], S['gt_cell']); pp = prf(S['ok_pos'], S['pr_cell'], S['gt_cell'])
    pool = prf(S['ok_rel'], S['pr_rel'], S['gt_rel'])
    r = dict(docs=n, docs_with_output=len(withp), adj_doc_P=Pm, adj_doc_R=Rm, adj_doc_F=f(Pm, Rm), adj_doc_P_nonempty=Po, adj_doc_F_nonempty=f(Po, Rm),
             adj_doc_meanF1=sum(v[2] for v in per.values()) / n, adj_pool_P=pool[0], adj_pool_R=pool[1], adj_pool_F=pool[2],
             cell_P=cp[0], cell_R=cp[1], cell_F=cp[2], cellpos_F=pp[2],
             cell_doc_meanF1=sum(prf(d['ok_cell'], d['pr_cell'], d['gt_cell'])[2] for d in docs.values()) / n,
             grits_con=S['grits'] / max(1, S['gt_tab']), teds=S['teds'] / max(1, S['gt_tab']), teds_struct=S['teds_s'] / max(1, S['gt_tab']),
             gt_tables=S['gt_tab'], pred_tables=S['pr_tab'], found=S['found'], perfect=S['perfect'])
    return r, docs, per

def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('gt'); ap.add_argument('pred', nargs='+')
    ap.add_argument('--norm', type=int, default=1); ap.add_argument('--per-doc'); ap.add_argument('--json')
    ap.add_argument('--no-page-check', dest='page_check', action='store_false'); ap.add_argument('--concat', action='store_true')
    ap.add_argument('--fast', action='store_true', help='leave out GriTS and TEDS'); ap.add_argument('--only')
    a = ap.parse_args()
    gt = load_gt(a.gt); res = {}
    print(f"{'prediction':34s} {'docP':>6s} {'docR':>6s} {'docF':>6s} {'mF1':>6s} | {'poolP':>6s} {'poolR':>6s} {'poolF':>6s} | {'cellF':>6s} {'posF':>6s} | {'GriTS':>6s} {'TEDS':>6s} {'TEDSs':>6s} | tables gt/pred/found/perfect")
    for path in a.pred:
        pred = defaultdict(list)
        for d in read_docs(path): pred[key(d['document'])] += [table_from_json(t) for t in d.get('tables') or []]
        r, docs, per = evaluate(gt, pred, a); res[path] = r
        q = lambda k: f"{r[k]:6.4f}"
        print(f"{os.path.basename(path)[:34]:34s} {q('adj_doc_P')} {q('adj_doc_R')} {q('adj_doc_F')} {q('adj_doc_meanF1')} | {q('adj_pool_P')} {q('adj_pool_R')} {q('adj_pool_F')} | {q('cell_F')} {q('cellpos_F')} | {q('grits_con')} {q('teds')} {q('teds_struct')} | {r['gt_tables']}/{r['pred_tables']}/{r['found']}/{r['perfect']}", flush=True)
        if a.per_doc:
            with open(a.per_doc, 'w') as f:
                f.write('document,P,R,F1,gt_tables,pred_tables,found,perfect,gt_rel,pred_rel,ok_rel,grits_mean,teds_mean\n')
                for k, d in docs.items():
                    f.write(f"{k},{per[k][0]:.4f},{per[k][1]:.4f},{per[k][2]:.4f},{d['gt_tab']},{d['pr_tab']},{d['found']},{d['perfect']},{d['gt_rel']},{d['pr_rel']},{d['ok_rel']},{d['grits']/max(1,d['gt_tab']):.4f},{d['teds']/max(1,d['gt_tab']):.4f}\n")
    if a.json:
        with open(a.json, 'w') as f: json.dump(res, f, indent=1)

if __name__ == '__main__': main()
