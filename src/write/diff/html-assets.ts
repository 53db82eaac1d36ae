/** The styles and the script that the HTML file carries. */

export const styles = `
body{font:16px/1.6 "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif;margin:0 auto;max-width:76rem;padding:1rem;color:#222}
h1{font-size:1.3rem}h2{font-size:1rem;margin:.2rem 0}small{color:#555;font-weight:normal}
form{display:flex;gap:1rem;align-items:center;flex-wrap:wrap}
nav ol{columns:18rem;padding-left:2rem;font-size:.9rem}nav a{color:inherit}
article{border-top:1px solid #bbb;padding:.5rem 0;break-inside:avoid}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}.heads{font-weight:bold;border-top:2px solid #444}
.pair>div{min-width:0;overflow-wrap:anywhere}p,ul{margin:.2rem 0}ul{padding-left:1.2rem}
.headings,.place{color:#555;font-size:.85rem}
del{background:#ffd7d5;text-decoration:line-through}ins{background:#ccf2d0;text-decoration:underline}
[hidden]{display:none}
@media print{form{display:none}body{font-size:11pt;max-width:none;padding:0}del,ins{background:none}nav a{text-decoration:none}}
`

/** Shows only the changes of the kind and the unit that are chosen; without it all are shown. */
export const script = `
const kind=document.getElementById('kind'),unit=document.getElementById('unit');
function show(){let shown=0;
document.querySelectorAll('article').forEach((change,index)=>{
const fits=(!kind.value||change.dataset.kinds.split(' ').includes(kind.value))&&(!unit.value||change.dataset.units.split('\\n').includes(unit.value));
change.hidden=!fits;document.querySelectorAll('nav li')[index].hidden=!fits;if(fits)shown++});
document.getElementById('shown').textContent=shown}
if(kind){kind.onchange=unit.onchange=show}
`
