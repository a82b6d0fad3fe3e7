import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
const { createDocuments } = await import('/work/main/src-main/documents/outline-to-docx.ts');
const text='Förvaltningarna har under året fördjupat samarbetet med städer i Östersjöområdet.';
const blocks:any[]=[];
for(let i=0;i<20;i++){ blocks.push({type:'heading',level:1,text:'Kapitel '+i}); for(let j=0;j<99;j++) blocks.push({type:'paragraph',text:text+' '+i+'.'+j});
 blocks.push({type:'table',caption:'c',description:'d',columns:Array.from({length:6},(_,k)=>({header:'Kolumn '+k,align:k?'end':'start',width:k?1:2})),rows:Array.from({length:50},(_,r)=>Array.from({length:6},(_,k)=>k?`1\u00a0234\u00a0${100+r}`:'Projekt '+r))}); }
const outline=(toc:boolean)=>({title:'T',organisation:'O',coverLines:[],footer:'f',blocks:toc?[{type:'toc',title:'Innehåll'},...blocks]:blocks});
const bare=()=>Packer.toBuffer(new Document({sections:[{children:blocks.flatMap(b=>b.type==='table'?[new Paragraph(b.caption),new Table({rows:[b.columns.map((c:any)=>c.header),...b.rows].map(r=>new TableRow({children:r.map((c:string)=>new TableCell({children:[new Paragraph(c)]}))}))})]:[new Paragraph({children:[new TextRun(b.text)]})])}]}));
const med=(a:number[])=>a.sort((x,y)=>x-y)[a.length>>1];
const run=async(n:string,f:()=>Promise<any>)=>{const t:number[]=[];let l=0;for(let i=0;i<7;i++){const s=performance.now();l=(await f()).length;t.push(performance.now()-s)}console.log(n,'first',t[0].toFixed(0),'median',med(t).toFixed(0),'bytes',l)};
await run('bare',bare); await run('ours no toc',()=>createDocuments().toDocx(outline(false) as any,'2007-01-01T00:00:00Z')); await run('ours toc',()=>createDocuments().toDocx(outline(true) as any,'2007-01-01T00:00:00Z'));
